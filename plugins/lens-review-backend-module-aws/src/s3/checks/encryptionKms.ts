import { check } from '../../checks/AwsCheck';
import { getBucketEncryption } from '../operations';
import { BucketCheck } from './BucketCheck';

export const encryptionKms: BucketCheck = check({
  name: 's3.encryption.kms',
  asks: 'Is every bucket encrypted with a KMS key by default?',
  why: 'With a KMS key, who may read the data is decided and logged apart from who may read the bucket.',
  field:
    'GetBucketEncryption → Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm',
  operations: [getBucketEncryption],
  practices: ['MLSEC02_BP01', 'MLSEC03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Set the default encryption of the bucket to aws:kms.',
    effort: 'S',
  },
  from: bucket => bucket.encryption,
  answer: rules =>
    rules.some(rule => {
      const algorithm = rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm;
      return algorithm === 'aws:kms' || algorithm === 'aws:kms:dsse';
    }),
});
