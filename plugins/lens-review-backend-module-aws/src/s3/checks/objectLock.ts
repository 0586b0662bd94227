import { check } from '../../checks/AwsCheck';
import { getObjectLockConfiguration } from '../operations';
import { BucketCheck } from './BucketCheck';

export const objectLock: BucketCheck = check({
  name: 's3.object_lock',
  asks: 'Can objects of every bucket be locked against deletion?',
  why: 'What must be kept as evidence cannot be deleted or written over, not even by mistake.',
  field:
    'GetObjectLockConfiguration → ObjectLockConfiguration.ObjectLockEnabled',
  operations: [getObjectLockConfiguration],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Switch on object lock where data has to be kept.',
    effort: 'M',
  },
  from: bucket => bucket.objectLock,
  answer: ({ ObjectLockEnabled }) => ObjectLockEnabled === 'Enabled',
});
