import { check } from '../../checks/AwsCheck';
import { getBucketEncryption } from '../operations';
import { BucketCheck } from './BucketCheck';

/** Since 2023 S3 encrypts every new bucket by itself: this tells little more than that it was read. */
export const encryptionAnyDeclared: BucketCheck = check({
  name: 's3.encryption.any_declared',
  asks: 'Does every bucket declare how it is encrypted?',
  why: 'Data at rest should not be readable by whoever gets hold of the storage.',
  field:
    'GetBucketEncryption → Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm',
  operations: [getBucketEncryption],
  practices: ['MLSEC03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Set a default encryption for the bucket, best with a KMS key of your own.',
    effort: 'S',
  },
  from: bucket => bucket.encryption,
  answer: rules =>
    rules.some(rule =>
      Boolean(rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm),
    ),
});
