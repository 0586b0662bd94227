import { check } from '../../checks/AwsCheck';
import { getBucketReplication } from '../operations';
import { BucketCheck } from './BucketCheck';

export const replication: BucketCheck = check({
  name: 's3.replication',
  asks: 'Is every bucket replicated?',
  why: 'A copy in another region or account outlives the loss of the first.',
  field: 'GetBucketReplication → Rules[].Status',
  operations: [getBucketReplication],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Add a replication rule for models and data that cannot be made again.',
    effort: 'M',
  },
  from: bucket => bucket.replication,
  answer: rules => rules.some(({ Status }) => Status === 'Enabled'),
});
