import { EntityScope } from '../collecting/EntityScope';
import { Target } from '../collecting/Subject';
import { Place } from '../naming/AwsResource';
import { ResourceKind } from '../naming/ResourceKind';
import { ANNOTATION_COST_TAGS, CostTag, costTags } from './costTags';

/** What makes an entity one whose costs can be asked for. No ARN names costs. */
export const costKind: ResourceKind = {
  title: 'list of cost tags',
  example: 'component=churn',
  annotations: [ANNOTATION_COST_TAGS],
  identify: () => undefined,
};

/** An account whose bill is looked at, and the tags that are looked for. */
export interface Costs {
  place: Place;
  accountId: string;
  tags: CostTag[];
}

/** Bills are asked for in one region alone. */
const BILLING_REGION = 'us-east-1';

/** The entity itself, where it names the tags of its costs. */
export async function costTargets(
  scope: EntityScope,
): Promise<Target<Costs>[]> {
  const tags = costTags(scope.entity);
  if (tags.length === 0) {
    return [];
  }
  const account = scope.account();
  return [
    account.is === 'readable'
      ? {
          is: 'known',
          resource: null,
          item: {
            place: { accountId: account.accountId, region: BILLING_REGION },
            accountId: account.accountId,
            tags,
          },
        }
      : { is: 'unknown', resource: null, reason: account.reason },
  ];
}
