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
import { Names, World } from './World';

/** A bucket on which everything is as it should be. */
export function goodBucket({ region, regionName, accountId }: World): Names {
  const Bucket = `data-${accountId}`;
  region
    .answer(
      GetBucketEncryptionCommand,
      { Bucket },
      {
        ServerSideEncryptionConfiguration: {
          Rules: [
            {
              ApplyServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: `arn:aws:kms:${regionName}:${accountId}:key/data`,
              },
              BucketKeyEnabled: true,
              BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
            },
          ],
        },
      },
    )
    .answer(
      GetBucketLifecycleConfigurationCommand,
      { Bucket },
      {
        Rules: [
          {
            ID: 'tiering',
            Status: 'Enabled',
            Filter: { Prefix: '' },
            Transitions: [{ Days: 0, StorageClass: 'INTELLIGENT_TIERING' }],
            Expiration: { Days: 730 },
          },
        ],
      },
    )
    .answer(
      ListBucketIntelligentTieringConfigurationsCommand,
      { Bucket, ExpectedBucketOwner: accountId },
      {
        IsTruncated: false,
        IntelligentTieringConfigurationList: [
          {
            Id: 'archive',
            Status: 'Enabled',
            Tierings: [{ Days: 90, AccessTier: 'ARCHIVE_ACCESS' }],
          },
        ],
      },
    )
    .answer(
      GetBucketLocationCommand,
      { Bucket },
      { LocationConstraint: 'eu-west-1' },
    )
    .answer(GetBucketVersioningCommand, { Bucket }, { Status: 'Enabled' })
    .answer(
      GetPublicAccessBlockCommand,
      { Bucket },
      {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          BlockPublicPolicy: true,
          RestrictPublicBuckets: true,
        },
      },
    )
    .answer(
      GetBucketPolicyStatusCommand,
      { Bucket },
      { PolicyStatus: { IsPublic: false } },
    )
    .answer(
      GetBucketPolicyCommand,
      { Bucket },
      {
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 's3:*',
              Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
          ],
        }),
      },
    )
    .answer(
      GetBucketOwnershipControlsCommand,
      { Bucket },
      {
        OwnershipControls: {
          Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }],
        },
      },
    )
    .answer(
      GetBucketLoggingCommand,
      { Bucket },
      { LoggingEnabled: { TargetBucket: 'logs', TargetPrefix: 'data/' } },
    )
    .answer(
      GetBucketReplicationCommand,
      { Bucket },
      {
        ReplicationConfiguration: {
          Role: `arn:aws:iam::${accountId}:role/replication`,
          Rules: [
            { Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } },
          ],
        },
      },
    )
    .answer(
      GetObjectLockConfigurationCommand,
      { Bucket },
      { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } },
    )
    .answer(
      GetBucketNotificationConfigurationCommand,
      { Bucket },
      { EventBridgeConfiguration: {} },
    )
    .answer(
      GetBucketTaggingCommand,
      { Bucket },
      { TagSet: [{ Key: 'team', Value: 'growth' }] },
    );
  return { 'aws.amazon.com/amazon-s3-bucket-arn': `arn:aws:s3:::${Bucket}` };
}
