import { check } from '../../checks/AwsCheck';
import { getBucketPolicyStatus } from '../operations';
import { BucketCheck } from './BucketCheck';

export const policyNotPublic: BucketCheck = check({
  name: 's3.policy_not_public',
  asks: 'Does no policy open a bucket to everyone?',
  why: 'A public bucket hands training data, models and predictions to whoever finds it.',
  field: 'GetBucketPolicyStatus → PolicyStatus.IsPublic',
  operations: [getBucketPolicyStatus],
  practices: ['MLSEC03_BP02'],
  // Without a policy nothing is opened
  whenUnset: true,
  remediation: {
    text: 'Take the statement that allows everyone out of the bucket policy.',
    effort: 'S',
  },
  from: bucket => bucket.policyStatus,
  answer: ({ IsPublic }) =>
    IsPublic === undefined
      ? {
          outcome: 'unknown',
          reason:
            'GetBucketPolicyStatus does not say whether the policy is public',
        }
      : !IsPublic,
});
