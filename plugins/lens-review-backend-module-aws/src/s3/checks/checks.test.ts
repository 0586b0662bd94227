import { judge, value } from '../../__testUtils__/judging';
import { read } from '../../reading/Read';
import { BucketReading } from '../readBucket';
import { bucketChecks } from '.';

const unset = { outcome: 'unset' } as const;

/** A bucket on which nothing is set. */
const bare: BucketReading = {
  encryption: unset,
  key: unset,
  lifecycle: unset,
  archiving: read([]),
  versioning: read({ Status: undefined }),
  publicAccessBlock: unset,
  policyStatus: unset,
  policy: unset,
  ownership: unset,
  logging: read({ LoggingEnabled: undefined }),
  replication: unset,
  objectLock: unset,
  notification: read({}),
  tags: unset,
};

function encrypted(algorithm: 'AES256' | 'aws:kms' | 'aws:kms:dsse') {
  return {
    encryption: read([
      { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: algorithm } },
    ]),
  };
}

function policy(...statements: object[]) {
  return { policy: read(JSON.stringify({ Statement: statements })) };
}

const denyPlain = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws:s3:::churn', 'arn:aws:s3:::churn/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

const tiered = read([
  {
    ID: 'tier',
    Status: 'Enabled' as const,
    Transitions: [{ Days: 0, StorageClass: 'INTELLIGENT_TIERING' as const }],
  },
]);

const archived = read([
  {
    Id: 'archive',
    Status: 'Enabled' as const,
    Tierings: [{ Days: 90, AccessTier: 'ARCHIVE_ACCESS' as const }],
  },
]);

describe('the checks of a bucket', () => {
  it.each<[string, boolean, string, Partial<BucketReading>]>([
    ['s3.encryption.kms', true, 'on KMS', encrypted('aws:kms')],
    ['s3.encryption.kms', true, 'on KMS twice', encrypted('aws:kms:dsse')],
    ['s3.encryption.kms', false, 'on the key of S3', encrypted('AES256')],
    ['s3.encryption.kms', false, 'without encryption', {}],
    [
      's3.encryption.customer_key',
      true,
      'on a key of the customer',
      { key: read({ Arn: 'arn', KeyManager: 'CUSTOMER' }) },
    ],
    [
      's3.encryption.customer_key',
      false,
      'on a key that AWS manages',
      { key: read({ Arn: 'arn', KeyManager: 'AWS' }) },
    ],
    ['s3.encryption.customer_key', false, 'without a key', {}],
    ['s3.encryption.any_declared', true, 'on AES256', encrypted('AES256')],
    ['s3.encryption.any_declared', false, 'without encryption', {}],
    [
      's3.encryption.sse_c_blocked',
      true,
      'that blocks SSE-C',
      {
        encryption: read([
          { BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] } },
        ]),
      },
    ],
    [
      's3.encryption.sse_c_blocked',
      false,
      'that does not',
      encrypted('aws:kms'),
    ],
    [
      's3.public_access_blocked',
      true,
      'closed in all ways',
      {
        publicAccessBlock: read({
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          BlockPublicPolicy: true,
          RestrictPublicBuckets: true,
        }),
      },
    ],
    [
      's3.public_access_blocked',
      false,
      'closed in three ways',
      {
        publicAccessBlock: read({
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          BlockPublicPolicy: true,
          RestrictPublicBuckets: false,
        }),
      },
    ],
    ['s3.public_access_blocked', false, 'without a block', {}],
    ['s3.policy_not_public', true, 'without a policy', {}],
    [
      's3.policy_not_public',
      true,
      'with a private policy',
      { policyStatus: read({ IsPublic: false }) },
    ],
    [
      's3.policy_not_public',
      false,
      'with a public policy',
      { policyStatus: read({ IsPublic: true }) },
    ],
    [
      's3.policy_not_public',
      true,
      'whose public policy is kept from the public',
      {
        policyStatus: read({ IsPublic: true }),
        publicAccessBlock: read({ RestrictPublicBuckets: true }),
      },
    ],
    [
      's3.acls_disabled',
      true,
      'whose owner owns all',
      { ownership: read([{ ObjectOwnership: 'BucketOwnerEnforced' }]) },
    ],
    [
      's3.acls_disabled',
      false,
      'whose writers own theirs',
      { ownership: read([{ ObjectOwnership: 'ObjectWriter' }]) },
    ],
    ['s3.tls_only_policy', true, 'that denies plain HTTP', policy(denyPlain)],
    [
      's3.tls_only_policy',
      true,
      'that denies plain HTTP among other things',
      policy(
        { Effect: 'Allow', Principal: '*', Action: 's3:GetObject' },
        { ...denyPlain, Principal: { AWS: ['*'] } },
      ),
    ],
    ['s3.tls_only_policy', false, 'without a policy', {}],
    [
      's3.tls_only_policy',
      false,
      'that allows plain HTTP',
      policy({ ...denyPlain, Effect: 'Allow' }),
    ],
    [
      's3.tls_only_policy',
      false,
      'that denies TLS',
      policy({
        ...denyPlain,
        Condition: { Bool: { 'aws:SecureTransport': 'true' } },
      }),
    ],
    [
      's3.tls_only_policy',
      false,
      'that denies it to one role',
      policy({
        ...denyPlain,
        Principal: { AWS: 'arn:aws:iam::123456789012:role/reader' },
      }),
    ],
    [
      's3.tls_only_policy',
      false,
      'that denies it from one network',
      policy({
        ...denyPlain,
        Condition: {
          Bool: { 'aws:SecureTransport': 'false' },
          IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
        },
      }),
    ],
    [
      's3.tls_only_policy',
      false,
      'that denies listing alone',
      policy({ ...denyPlain, Action: 's3:ListBucket' }),
    ],
    [
      's3.tls_only_policy',
      false,
      'that denies it for the bucket and not its objects',
      policy({ ...denyPlain, Resource: 'arn:aws:s3:::churn' }),
    ],
    [
      's3.versioning',
      true,
      'with versions',
      { versioning: read({ Status: 'Enabled' }) },
    ],
    [
      's3.versioning',
      false,
      'that stopped',
      { versioning: read({ Status: 'Suspended' }) },
    ],
    ['s3.versioning', false, 'that never had any', {}],
    [
      's3.intelligent_tiering',
      true,
      'with a transition',
      { lifecycle: tiered },
    ],
    [
      's3.intelligent_tiering',
      true,
      'with archive tiers',
      { archiving: archived },
    ],
    ['s3.intelligent_tiering', false, 'with neither', {}],
    [
      's3.intelligent_tiering.transition',
      true,
      'with a transition',
      { lifecycle: tiered },
    ],
    [
      's3.intelligent_tiering.transition',
      false,
      'with archive tiers alone',
      { archiving: archived },
    ],
    [
      's3.intelligent_tiering.transition',
      false,
      'whose rule is switched off',
      {
        lifecycle: read([
          {
            Status: 'Disabled',
            Transitions: [{ StorageClass: 'INTELLIGENT_TIERING' }],
          },
        ]),
      },
    ],
    [
      's3.intelligent_tiering.transition',
      false,
      'with another class',
      {
        lifecycle: read([
          { Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER' }] },
        ]),
      },
    ],
    [
      's3.intelligent_tiering.archive',
      true,
      'with archive tiers',
      { archiving: archived },
    ],
    [
      's3.intelligent_tiering.archive',
      false,
      'with a transition alone',
      { lifecycle: tiered },
    ],
    [
      's3.intelligent_tiering.archive',
      false,
      'whose tiers are switched off',
      {
        archiving: read([
          {
            Id: 'archive',
            Status: 'Disabled',
            Tierings: [{ Days: 90, AccessTier: 'ARCHIVE_ACCESS' }],
          },
        ]),
      },
    ],
    [
      's3.lifecycle_expiration',
      true,
      'whose objects expire',
      { lifecycle: read([{ Status: 'Enabled', Expiration: { Days: 365 } }]) },
    ],
    [
      's3.lifecycle_expiration',
      false,
      'whose delete markers expire',
      {
        lifecycle: read([
          {
            Status: 'Enabled',
            Expiration: { ExpiredObjectDeleteMarker: true },
          },
        ]),
      },
    ],
    [
      's3.lifecycle_expiration',
      false,
      'whose old versions expire',
      {
        lifecycle: read([
          {
            Status: 'Enabled',
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
          },
        ]),
      },
    ],
    [
      's3.lifecycle_policy',
      true,
      'whose old versions expire',
      {
        lifecycle: read([
          {
            Status: 'Enabled',
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
          },
        ]),
      },
    ],
    [
      's3.lifecycle_policy',
      false,
      'that tidies up uploads alone',
      {
        lifecycle: read([
          {
            Status: 'Enabled',
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          },
        ]),
      },
    ],
    [
      's3.access_logging',
      true,
      'that logs',
      {
        logging: read({
          LoggingEnabled: { TargetBucket: 'logs', TargetPrefix: 'churn/' },
        }),
      },
    ],
    ['s3.access_logging', false, 'that does not', {}],
    [
      's3.object_lock',
      true,
      'that locks',
      { objectLock: read({ ObjectLockEnabled: 'Enabled' }) },
    ],
    ['s3.object_lock', false, 'that does not', {}],
    [
      's3.replication',
      true,
      'that is replicated',
      {
        replication: read([
          { Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } },
        ]),
      },
    ],
    [
      's3.replication',
      false,
      'whose rule is switched off',
      {
        replication: read([
          { Status: 'Disabled', Destination: { Bucket: 'arn:aws:s3:::copy' } },
        ]),
      },
    ],
    [
      's3.event_notifications',
      true,
      'that tells EventBridge, with an empty structure',
      { notification: read({ EventBridgeConfiguration: {} }) },
    ],
    [
      's3.event_notifications',
      true,
      'that tells a queue',
      {
        notification: read({
          QueueConfigurations: [
            {
              QueueArn: 'arn:aws:sqs:eu-west-1:123456789012:new-data',
              Events: ['s3:ObjectCreated:*'],
            },
          ],
        }),
      },
    ],
    ['s3.event_notifications', false, 'that tells nobody', {}],
    [
      'tags.on_all_taggable',
      true,
      'with a tag',
      { tags: read([{ Key: 'team', Value: 'growth' }]) },
    ],
    [
      'tags.on_all_taggable',
      false,
      "with AWS's own tags alone",
      {
        tags: read([{ Key: 'aws:cloudformation:stack-name', Value: 'churn' }]),
      },
    ],
    ['tags.on_all_taggable', false, 'without tags', {}],
  ])('answer %s with %s for a bucket %s', (name, is, _, reading) => {
    expect(judge(bucketChecks, name, { ...bare, ...reading })).toEqual(
      value(is),
    );
  });

  it('know enough where one way into Intelligent-Tiering is used and the other could not be read', () => {
    const denied = {
      outcome: 'unknown',
      cause: 'denied',
      reason: 'denied',
    } as const;
    expect(
      judge(bucketChecks, 's3.intelligent_tiering', {
        ...bare,
        lifecycle: tiered,
        archiving: denied,
      }),
    ).toEqual(value(true));
    expect(
      judge(bucketChecks, 's3.intelligent_tiering', {
        ...bare,
        archiving: denied,
      }),
    ).toEqual({ outcome: 'unknown', reason: 'denied' });
  });

  it('do not take a policy for one that cannot be read', () => {
    expect(
      judge(bucketChecks, 's3.tls_only_policy', {
        ...bare,
        policy: read('{"Statement":'),
      }),
    ).toEqual({
      outcome: 'unknown',
      reason: 'The bucket policy is no policy document',
    });
  });

  it.each(bucketChecks)(
    'give for $name what the table says where nothing is known, nothing is set, nothing is there',
    check => {
      const all = (one: BucketReading[keyof BucketReading]) =>
        Object.fromEntries(Object.keys(bare).map(key => [key, one]));
      const fault = {
        outcome: 'unknown',
        cause: 'throttled',
        reason: 'throttled',
      } as const;
      expect(check.judge({ ...bare, ...all(fault) })).toEqual({
        outcome: 'unknown',
        reason: 'throttled',
      });
      expect(check.judge({ ...bare, ...all({ outcome: 'gone' }) })).toEqual({
        outcome: 'absent',
      });
      expect(check.judge({ ...bare, ...all({ outcome: 'unset' }) })).toEqual(
        value(check.whenUnset ?? false),
      );
    },
  );
});
