import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  ListBucketIntelligentTieringConfigurationsCommand,
} from '@aws-sdk/client-s3';
import {
  allPages,
  AwsOperation,
  AwsOperationDefinition,
  operation,
} from '../reading/AwsOperation';

/** What every operation on a bucket takes. */
export interface BucketInput {
  Bucket: string;
  /** So that a bucket of that name in another account is not taken for this one. */
  ExpectedBucketOwner: string;
}

function bucketOperation<Value>(
  definition: Omit<
    AwsOperationDefinition<'s3', BucketInput, Value>,
    'service' | 'gone'
  >,
): AwsOperation<'s3', BucketInput, Value> {
  return operation({ ...definition, service: 's3', gone: ['NoSuchBucket'] });
}

export const getBucketEncryption = bucketOperation({
  name: 'GetBucketEncryption',
  action: 's3:GetEncryptionConfiguration',
  unset: ['ServerSideEncryptionConfigurationNotFoundError'],
  // The key's own checks ask the same
  keep: 'batch',
  async call(client, input, turn) {
    const output = await client.send(
      new GetBucketEncryptionCommand(input),
      await turn(),
    );
    return output.ServerSideEncryptionConfiguration?.Rules;
  },
});

export const getBucketLifecycleConfiguration = bucketOperation({
  name: 'GetBucketLifecycleConfiguration',
  action: 's3:GetLifecycleConfiguration',
  unset: ['NoSuchLifecycleConfiguration'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetBucketLifecycleConfigurationCommand(input),
      await turn(),
    );
    return output.Rules;
  },
});

export const listBucketIntelligentTieringConfigurations = bucketOperation({
  name: 'ListBucketIntelligentTieringConfigurations',
  action: 's3:GetIntelligentTieringConfiguration',
  call: (client, input, turn) =>
    allPages(async ContinuationToken => {
      const output = await client.send(
        new ListBucketIntelligentTieringConfigurationsCommand({
          ...input,
          ContinuationToken,
        }),
        await turn(),
      );
      return {
        items: output.IntelligentTieringConfigurationList,
        next: output.IsTruncated ? output.NextContinuationToken : undefined,
      };
    }),
});

/** A bucket that never had versioning answers without a status. */
export const getBucketVersioning = bucketOperation({
  name: 'GetBucketVersioning',
  action: 's3:GetBucketVersioning',
  async call(client, input, turn) {
    const { Status } = await client.send(
      new GetBucketVersioningCommand(input),
      await turn(),
    );
    return { Status };
  },
});

export const getPublicAccessBlock = bucketOperation({
  name: 'GetPublicAccessBlock',
  action: 's3:GetBucketPublicAccessBlock',
  unset: ['NoSuchPublicAccessBlockConfiguration'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetPublicAccessBlockCommand(input),
      await turn(),
    );
    return output.PublicAccessBlockConfiguration;
  },
});

export const getBucketPolicyStatus = bucketOperation({
  name: 'GetBucketPolicyStatus',
  action: 's3:GetBucketPolicyStatus',
  unset: ['NoSuchBucketPolicy'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetBucketPolicyStatusCommand(input),
      await turn(),
    );
    return output.PolicyStatus;
  },
});

/** The policy's text, JSON. */
export const getBucketPolicy = bucketOperation({
  name: 'GetBucketPolicy',
  action: 's3:GetBucketPolicy',
  unset: ['NoSuchBucketPolicy'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetBucketPolicyCommand(input),
      await turn(),
    );
    return output.Policy;
  },
});

export const getBucketOwnershipControls = bucketOperation({
  name: 'GetBucketOwnershipControls',
  action: 's3:GetBucketOwnershipControls',
  unset: ['OwnershipControlsNotFoundError'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetBucketOwnershipControlsCommand(input),
      await turn(),
    );
    return output.OwnershipControls?.Rules;
  },
});

/** A bucket without logs answers without `LoggingEnabled`. */
export const getBucketLogging = bucketOperation({
  name: 'GetBucketLogging',
  action: 's3:GetBucketLogging',
  async call(client, input, turn) {
    const { LoggingEnabled } = await client.send(
      new GetBucketLoggingCommand(input),
      await turn(),
    );
    return { LoggingEnabled };
  },
});

export const getBucketReplication = bucketOperation({
  name: 'GetBucketReplication',
  action: 's3:GetReplicationConfiguration',
  unset: ['ReplicationConfigurationNotFoundError'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetBucketReplicationCommand(input),
      await turn(),
    );
    return output.ReplicationConfiguration?.Rules;
  },
});

export const getObjectLockConfiguration = bucketOperation({
  name: 'GetObjectLockConfiguration',
  action: 's3:GetBucketObjectLockConfiguration',
  unset: ['ObjectLockConfigurationNotFoundError'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetObjectLockConfigurationCommand(input),
      await turn(),
    );
    return output.ObjectLockConfiguration;
  },
});

/** A bucket that tells nobody answers with an empty configuration. */
export const getBucketNotificationConfiguration = bucketOperation({
  name: 'GetBucketNotificationConfiguration',
  action: 's3:GetBucketNotification',
  async call(client, input, turn) {
    const { $metadata, ...configuration } = await client.send(
      new GetBucketNotificationConfigurationCommand(input),
      await turn(),
    );
    return configuration;
  },
});

export const getBucketTagging = bucketOperation({
  name: 'GetBucketTagging',
  action: 's3:GetBucketTagging',
  unset: ['NoSuchTagSet'],
  async call(client, input, turn) {
    const output = await client.send(
      new GetBucketTaggingCommand(input),
      await turn(),
    );
    return output.TagSet;
  },
});

/** The region; us-east-1 answers without one, and old buckets in Ireland with `EU`. */
export const getBucketLocation = bucketOperation({
  name: 'GetBucketLocation',
  action: 's3:GetBucketLocation',
  async call(client, input, turn) {
    const { LocationConstraint } = await client.send(
      new GetBucketLocationCommand(input),
      await turn(),
    );
    switch (LocationConstraint) {
      case undefined:
        return 'us-east-1';
      case 'EU':
        return 'eu-west-1';
      default:
        return LocationConstraint || 'us-east-1';
    }
  },
});
