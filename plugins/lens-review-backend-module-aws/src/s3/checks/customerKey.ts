import { check } from '../../checks/AwsCheck';
import { describeKey } from '../../kms/operations';
import { getBucketEncryption } from '../operations';
import { BucketReading } from '../readBucket';

/** AWS encrypts under a key of its own where nobody names another. */
export const customerKey = check({
  name: 's3.encryption.customer_key',
  asks: 'Is every bucket encrypted with a key of the customer?',
  why: 'Who may use the key is decided here, and the key can be taken away from everybody at once.',
  field:
    'GetBucketEncryption → Rules[].ApplyServerSideEncryptionByDefault.KMSMasterKeyID; DescribeKey → KeyMetadata.KeyManager',
  operations: [getBucketEncryption, describeKey],
  practices: ['MLSEC02_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Make a key in KMS and set it as the default encryption of the bucket.',
    effort: 'M',
  },
  from: (bucket: BucketReading) => bucket.key,
  answer: ({ KeyManager }) => KeyManager === 'CUSTOMER',
});
