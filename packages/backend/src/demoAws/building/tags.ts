import { ListTagsCommand } from '@aws-sdk/client-sagemaker';
import { GetResourcesCommand } from '@aws-sdk/client-resource-groups-tagging-api';
import { Region } from '@lens-review/fake-aws';

export type Tags = Readonly<Record<string, string>>;

/** Tags as most services write them. */
export function tagList(tags: Tags): Array<{ Key: string; Value: string }> {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Tags of a SageMaker resource; nothing where there are none. */
export function tagged(region: Region, arn: string, tags: Tags = {}): void {
  const Tags = tagList(tags);
  region.answer(ListTagsCommand, { ResourceArn: arn }, { Tags });
  if (Tags.length > 0) {
    region.answer(
      GetResourcesCommand,
      {},
      { ResourceTagMappingList: [{ ResourceARN: arn, Tags }] },
    );
  }
}
