import { check } from '../../checks/AwsCheck';
import { getBucketLifecycleConfiguration } from '../operations';
import { BucketCheck } from './BucketCheck';

export const lifecycleExpiration: BucketCheck = check({
  name: 's3.lifecycle_expiration',
  asks: 'Does a lifecycle rule of every bucket let current objects expire?',
  why: 'Artefacts of old trainings that nobody needs are not kept for ever.',
  field:
    'GetBucketLifecycleConfiguration → Rules[].Expiration.Days, Expiration.Date',
  operations: [getBucketLifecycleConfiguration],
  practices: ['MLSUS04_BP03'],
  whenUnset: false,
  remediation: {
    text: 'Add a lifecycle rule that expires objects once they are of no use.',
    effort: 'S',
  },
  from: bucket => bucket.lifecycle,
  answer: rules =>
    rules.some(
      ({ Status, Expiration }) =>
        Status === 'Enabled' &&
        (Expiration?.Days !== undefined || Expiration?.Date !== undefined),
    ),
});
