import { check } from '../../checks/AwsCheck';
import { getBucketEncryption } from '../operations';
import { BucketCheck } from './BucketCheck';

export const sseCBlocked: BucketCheck = check({
  name: 's3.encryption.sse_c_blocked',
  asks: 'Does every bucket refuse keys that come with the request (SSE-C)?',
  why: 'Objects under a key that only the sender knows are lost with it, and are a way to hold data to ransom.',
  field:
    'GetBucketEncryption → Rules[].BlockedEncryptionTypes.EncryptionType[]',
  operations: [getBucketEncryption],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Block SSE-C in the default encryption of the bucket.',
    effort: 'S',
  },
  from: bucket => bucket.encryption,
  answer: rules =>
    rules.some(rule =>
      rule.BlockedEncryptionTypes?.EncryptionType?.includes('SSE-C'),
    ),
});
