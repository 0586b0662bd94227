import { AwsResource } from '../naming/AwsResource';
import { ServerSideEncryptionRule } from '@aws-sdk/client-s3';
import { isAwsAlias, keyAddress } from '../kms/keyIds';
import { describeKey, Key } from '../kms/operations';
import { AwsReader } from '../reading/AwsReader';
import { andThen, Read, reached } from '../reading/Read';
import { notSaid } from '../reading/unknown';
import {
  BucketInput,
  getBucketEncryption,
  getBucketLifecycleConfiguration,
  getBucketLogging,
  getBucketNotificationConfiguration,
  getBucketOwnershipControls,
  getBucketPolicy,
  getBucketPolicyStatus,
  getBucketReplication,
  getBucketTagging,
  getBucketVersioning,
  getObjectLockConfiguration,
  getPublicAccessBlock,
  listBucketIntelligentTieringConfigurations,
} from './operations';

/** What every operation on this bucket takes. */
export function bucketInput({ id, accountId }: AwsResource): BucketInput {
  return { Bucket: id, ExpectedBucketOwner: accountId };
}

/** The raw answers about one bucket. */
export type BucketReading = Awaited<ReturnType<typeof readBucket>>;

/** Asks everything about one bucket, all at once. */
export async function readBucket(bucket: AwsResource, reader: AwsReader) {
  const input = bucketInput(bucket);
  const [
    encryption,
    lifecycle,
    archiving,
    versioning,
    publicAccessBlock,
    policyStatus,
    policy,
    ownership,
    logging,
    replication,
    objectLock,
    notification,
    tags,
  ] = await Promise.all([
    reader.read(getBucketEncryption, bucket, input),
    reader.read(getBucketLifecycleConfiguration, bucket, input),
    reader.read(listBucketIntelligentTieringConfigurations, bucket, input),
    reader.read(getBucketVersioning, bucket, input),
    reader.read(getPublicAccessBlock, bucket, input),
    reader.read(getBucketPolicyStatus, bucket, input),
    reader.read(getBucketPolicy, bucket, input),
    reader.read(getBucketOwnershipControls, bucket, input),
    reader.read(getBucketLogging, bucket, input),
    reader.read(getBucketReplication, bucket, input),
    reader.read(getObjectLockConfiguration, bucket, input),
    reader.read(getBucketNotificationConfiguration, bucket, input),
    reader.read(getBucketTagging, bucket, input),
  ]);
  return {
    encryption,
    key: await andThen(encryption, rules => readKey(rules, bucket, reader)),
    lifecycle,
    archiving,
    versioning,
    publicAccessBlock,
    policyStatus,
    policy,
    ownership,
    logging,
    replication,
    objectLock,
    notification,
    tags,
  };
}

/** The key that objects are encrypted with; unset where it is one of AWS. */
async function readKey(
  rules: readonly ServerSideEncryptionRule[],
  bucket: AwsResource,
  reader: AwsReader,
): Promise<Read<Key>> {
  const [id] = rules.flatMap(
    rule => rule.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID ?? [],
  );
  if (id === undefined || isAwsAlias(id)) {
    return { outcome: 'unset' };
  }
  const { arn, place } = keyAddress(id, bucket);
  // Whether that account may be read for this component is another question
  if (place.accountId !== bucket.accountId) {
    return notSaid(`The key ${arn} is in another account than its bucket`);
  }
  return reached(
    await reader.read(describeKey, place, { KeyId: arn }),
    `The key ${arn}`,
  );
}
