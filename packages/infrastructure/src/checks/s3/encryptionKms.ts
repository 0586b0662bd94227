import { isOneOf } from '../../judging/values';
import { everyDataBucket } from './buckets';
import { someDefaultAlgorithm } from './defaultEncryption';

export const encryptionKms = everyDataBucket(
  {
    name: 's3.encryption.kms',
    asks: 'Is every bucket encrypted with a KMS key by default?',
  },
  bucket =>
    someDefaultAlgorithm(bucket, algorithm =>
      isOneOf(algorithm, 'aws:kms', 'aws:kms:dsse'),
    ),
);
