import { Counterpart, Shape, TAGS } from './Shape';

const ENCRYPTION_RULES: Shape = {
  ServerSideEncryptionConfiguration: {
    blocks: 'rule',
    of: {
      ServerSideEncryptionByDefault: {
        block: 'apply_server_side_encryption_by_default',
        of: {
          SSEAlgorithm: 'sse_algorithm',
          KMSMasterKeyID: 'kms_master_key_id',
        },
      },
    },
  },
};

const FILTER: Shape = {
  Prefix: 'prefix',
  ObjectSizeGreaterThan: 'object_size_greater_than',
  ObjectSizeLessThan: 'object_size_less_than',
};

const LIFECYCLE_RULE: Shape = {
  Status: 'status',
  Prefix: 'prefix',
  Filter: {
    block: 'filter',
    of: {
      ...FILTER,
      TagFilters: 'tag',
      And: { block: 'and', of: { ...FILTER, TagFilters: 'tags' } },
    },
  },
  ExpirationInDays: { within: 'expiration', field: 'days' },
  ExpirationDate: { within: 'expiration', field: 'date' },
  Transitions: { blocks: 'transition', of: { StorageClass: 'storage_class' } },
  NoncurrentVersionExpiration: {
    block: 'noncurrent_version_expiration',
    of: { NoncurrentDays: 'noncurrent_days' },
  },
  NoncurrentVersionTransitions: {
    blocks: 'noncurrent_version_transition',
    of: { StorageClass: 'storage_class' },
  },
};

/** A bucket as providers before version 4 took it, all in one. */
export const s3Shapes: Readonly<Record<string, Counterpart>> = {
  aws_s3_bucket: {
    type: 'AWS::S3::Bucket',
    shape: {
      BucketName: 'bucket',
      BucketEncryption: {
        block: 'server_side_encryption_configuration',
        of: ENCRYPTION_RULES,
      },
      LoggingConfiguration: {
        block: 'logging',
        of: {
          DestinationBucketName: 'target_bucket',
          LogFilePrefix: 'target_prefix',
        },
      },
      Tags: TAGS,
    },
  },
  aws_s3_object: { type: 'Terraform::S3Object', shape: { Tags: TAGS } },
  aws_s3_bucket_policy: {
    type: 'AWS::S3::BucketPolicy',
    shape: { Bucket: 'bucket', PolicyDocument: { json: 'policy' } },
  },
};

/** Resources that each hold one property of the bucket that they name. */
export const bucketParts: Readonly<Record<string, Shape>> = {
  aws_s3_bucket_server_side_encryption_configuration: {
    BucketEncryption: { of: ENCRYPTION_RULES },
  },
  aws_s3_bucket_versioning: {
    VersioningConfiguration: {
      block: 'versioning_configuration',
      of: { Status: 'status' },
    },
  },
  aws_s3_bucket_public_access_block: {
    PublicAccessBlockConfiguration: {
      of: {
        BlockPublicAcls: 'block_public_acls',
        BlockPublicPolicy: 'block_public_policy',
        IgnorePublicAcls: 'ignore_public_acls',
        RestrictPublicBuckets: 'restrict_public_buckets',
      },
    },
  },
  aws_s3_bucket_lifecycle_configuration: {
    LifecycleConfiguration: {
      of: {
        Rules: {
          blocks: 'rule',
          of: LIFECYCLE_RULE,
        },
      },
    },
  },
  aws_s3_bucket_logging: {
    LoggingConfiguration: {
      of: {
        DestinationBucketName: 'target_bucket',
        LogFilePrefix: 'target_prefix',
      },
    },
  },
  aws_s3_bucket_intelligent_tiering_configuration: {
    IntelligentTieringConfigurations: {
      of: {
        Status: 'status',
        Filter: {
          block: 'filter',
          of: { Prefix: 'prefix', TagFilters: 'tags' },
        },
      },
    },
  },
};
