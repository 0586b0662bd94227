import {
  GetResourcesCommand,
  GetResourcesCommandInput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { operation } from '../reading/AwsOperation';

/** Tags by key, of one resource of any service. One without tags is not listed at all. */
export const getResourceTags = operation({
  service: 'tagging',
  name: 'GetResources',
  action: 'tag:GetResources',
  keep: 'batch',
  async call(client, input: GetResourcesCommandInput, turn) {
    const output = await client.send(
      new GetResourcesCommand(input),
      await turn(),
    );
    return (
      output.ResourceTagMappingList &&
      new Map(
        output.ResourceTagMappingList.flatMap(({ Tags }) => Tags ?? []).map(
          ({ Key = '', Value = '' }) => [Key, Value] as const,
        ),
      )
    );
  },
});
