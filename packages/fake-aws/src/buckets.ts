import { Account } from './Account';
import { AwsError } from './answers/AwsError';
import { Place } from './answers/Place';
import { Call } from './calls/Call';
import { Operation } from './services/Operation';
import { Shape } from './wire/Wire';

/**
 * What S3 says before it reads a bucket's settings: there is none of that name, it is
 * another account's, it lies in another region. Names are one world-wide namespace.
 */
export function bucketError(
  operation: Operation,
  input: Shape,
  call: Pick<Call, 'account' | 'region'>,
  world: { everywhere: Place; accounts: ReadonlyMap<string, Account> },
): AwsError | undefined {
  const name = input.Bucket;
  if (operation.service !== 's3' || typeof name !== 'string') return undefined;
  if (world.everywhere.hasBucket(name)) return undefined;
  const home = homeOf(name, world.accounts);
  if (!home) {
    return new AwsError('NoSuchBucket', 'The bucket does not exist', 404);
  }
  const expected = input.ExpectedBucketOwner ?? home.account;
  if (call.account !== home.account || expected !== home.account) {
    return new AwsError('AccessDenied', 'Access Denied', 403);
  }
  if (home.region !== undefined && home.region !== call.region) {
    return new AwsError(
      'PermanentRedirect',
      'The bucket must be addressed using another endpoint',
      301,
      { 'x-amz-bucket-region': home.region },
    );
  }
  return undefined;
}

function homeOf(
  bucket: string,
  accounts: ReadonlyMap<string, Account>,
): { account: string; region?: string } | undefined {
  for (const account of accounts.values()) {
    if (account.hasBucket(bucket)) return { account: account.id };
    const region = account.regions.find(place => place.hasBucket(bucket));
    if (region) return { account: account.id, region: region.name };
  }
  return undefined;
}
