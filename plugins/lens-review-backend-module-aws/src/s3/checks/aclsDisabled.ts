import { check } from '../../checks/AwsCheck';
import { getBucketOwnershipControls } from '../operations';
import { BucketCheck } from './BucketCheck';

export const aclsDisabled: BucketCheck = check({
  name: 's3.acls_disabled',
  asks: 'Are access lists of single objects switched off in every bucket?',
  why: 'Access is then decided by policies alone, which can be reviewed in one place.',
  field: 'GetBucketOwnershipControls → Rules[].ObjectOwnership',
  operations: [getBucketOwnershipControls],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Set the object ownership of the bucket to BucketOwnerEnforced.',
    effort: 'S',
  },
  from: bucket => bucket.ownership,
  answer: rules =>
    rules.some(rule => rule.ObjectOwnership === 'BucketOwnerEnforced'),
});
