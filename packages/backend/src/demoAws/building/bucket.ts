import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  LifecycleRule,
  ListBucketIntelligentTieringConfigurationsCommand,
} from '@aws-sdk/client-s3';
import { Region } from '@lens-review/fake-aws';
import { tagList, Tags } from './tags';

/** What is set on a bucket; what is not said is not set. */
export interface BucketDeclaration {
  name: string;
  /** ARN of the key that encrypts; S3's own where it is not said. */
  key?: string;
  versioned?: boolean;
  /** How Intelligent-Tiering comes to objects. */
  tiering?: 'transition' | 'archive';
  /** Days after which objects are deleted. */
  expiresAfter?: number;
  /** Whether the policy refuses requests without TLS. */
  tlsOnly?: boolean;
  /** Whether the policy lets anybody read. */
  publicPolicy?: boolean;
  /** Whether all public access is blocked. */
  publicAccessBlocked?: boolean;
  /** The bucket that access logs go to. */
  logsTo?: string;
  /** Whether changes are told to EventBridge. */
  events?: boolean;
  tags?: Tags;
}

/** A bucket and its settings. */
export function bucket(region: Region, declaration: BucketDeclaration): void {
  const { name: Bucket, key, tiering, tags } = declaration;
  region
    .bucket(Bucket)
    .answer(
      GetBucketLocationCommand,
      { Bucket },
      region.name === 'us-east-1'
        ? {}
        : { LocationConstraint: locationOf(region.name) },
    )
    .answer(
      GetBucketEncryptionCommand,
      { Bucket },
      {
        ServerSideEncryptionConfiguration: {
          Rules: [
            key
              ? {
                  ApplyServerSideEncryptionByDefault: {
                    SSEAlgorithm: 'aws:kms',
                    KMSMasterKeyID: key,
                  },
                  BucketKeyEnabled: true,
                }
              : {
                  ApplyServerSideEncryptionByDefault: {
                    SSEAlgorithm: 'AES256',
                  },
                },
          ],
        },
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
    );
  if (declaration.versioned) {
    region.answer(
      GetBucketVersioningCommand,
      { Bucket },
      { Status: 'Enabled' },
    );
  }
  const rules = lifecycleRules(declaration);
  if (rules.length > 0) {
    region.answer(
      GetBucketLifecycleConfigurationCommand,
      { Bucket },
      { Rules: rules },
    );
  }
  if (tiering === 'archive') {
    region.answer(
      ListBucketIntelligentTieringConfigurationsCommand,
      { Bucket },
      {
        IntelligentTieringConfigurationList: [
          {
            Id: 'archive',
            Status: 'Enabled',
            Tierings: [{ Days: 90, AccessTier: 'ARCHIVE_ACCESS' }],
          },
        ],
      },
    );
  }
  if (declaration.publicAccessBlocked) {
    region.answer(
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
    );
  }
  policies(region, declaration);
  if (declaration.logsTo) {
    region.answer(
      GetBucketLoggingCommand,
      { Bucket },
      {
        LoggingEnabled: {
          TargetBucket: declaration.logsTo,
          TargetPrefix: `${Bucket}/`,
        },
      },
    );
  }
  if (declaration.events) {
    region.answer(
      GetBucketNotificationConfigurationCommand,
      { Bucket },
      { EventBridgeConfiguration: {} },
    );
  }
  if (tags) {
    region.answer(
      GetBucketTaggingCommand,
      { Bucket },
      { TagSet: tagList(tags) },
    );
  }
}

function lifecycleRules({
  tiering,
  expiresAfter,
}: BucketDeclaration): LifecycleRule[] {
  const rules: LifecycleRule[] = [];
  if (tiering === 'transition') {
    rules.push({
      ID: 'tiering',
      Status: 'Enabled',
      Filter: { Prefix: '' },
      Transitions: [{ Days: 0, StorageClass: 'INTELLIGENT_TIERING' }],
    });
  }
  if (expiresAfter !== undefined) {
    rules.push({
      ID: 'expiry',
      Status: 'Enabled',
      Filter: { Prefix: '' },
      Expiration: { Days: expiresAfter },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
    });
  }
  return rules;
}

function policies(region: Region, declaration: BucketDeclaration): void {
  const { name: Bucket, tlsOnly, publicPolicy } = declaration;
  const statements = [
    ...(tlsOnly
      ? [
          {
            Sid: 'TlsOnly',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ]
      : []),
    ...(publicPolicy
      ? [
          {
            Sid: 'Labelling',
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${Bucket}/*`,
          },
        ]
      : []),
  ];
  if (statements.length === 0) return;
  region
    .answer(
      GetBucketPolicyCommand,
      { Bucket },
      {
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: statements,
        }),
      },
    )
    .answer(
      GetBucketPolicyStatusCommand,
      { Bucket },
      { PolicyStatus: { IsPublic: publicPolicy ?? false } },
    );
}

function locationOf(region: string): 'eu-west-1' | 'eu-central-1' {
  if (region === 'eu-west-1' || region === 'eu-central-1') return region;
  throw new Error(`The demo has no buckets in ${region}`);
}
