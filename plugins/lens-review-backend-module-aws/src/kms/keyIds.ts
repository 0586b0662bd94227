import { parseArn } from '../naming/Arn';
import { AwsResource, Place } from '../naming/AwsResource';

/** Where KMS is asked about a key, and by which ARN it is known until it was read. */
export interface KeyAddress {
  arn: string;
  place: Place;
}

/**
 * What an id of a key says, as resources name it: an ARN, an id, an alias.
 *
 * @param from - the resource that names it: a key without an ARN lies beside it
 */
export function keyAddress(id: string, from: AwsResource): KeyAddress {
  const arn = parseArn(id);
  const { accountId, region, partition } = from;
  if (arn) {
    return {
      arn: id,
      place: {
        accountId: arn.accountId || accountId,
        region: arn.region || region,
      },
    };
  }
  const resource = id.startsWith('alias/') ? id : `key/${id}`;
  return {
    arn: `arn:${partition}:kms:${region}:${accountId}:${resource}`,
    place: { accountId, region },
  };
}

/** Whether an id is the alias of a key that AWS made itself. */
export function isAwsAlias(id: string): boolean {
  return /(^|:)alias\/aws\//.test(id);
}
