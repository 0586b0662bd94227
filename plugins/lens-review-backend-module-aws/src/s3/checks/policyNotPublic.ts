import { check } from '../../checks/AwsCheck';
import { both, mapRead, orElse } from '../../reading/Read';
import { getBucketPolicyStatus, getPublicAccessBlock } from '../operations';
import { BucketReading } from '../readBucket';

export const policyNotPublic = check({
  name: 's3.policy_not_public',
  asks: 'Does no policy open a bucket to everyone?',
  why: 'A public bucket hands training data, models and predictions to whoever finds it.',
  field:
    'GetBucketPolicyStatus → PolicyStatus.IsPublic; GetPublicAccessBlock → RestrictPublicBuckets',
  operations: [getBucketPolicyStatus, getPublicAccessBlock],
  practices: ['MLSEC03_BP02'],
  // Without a policy nothing is opened
  whenUnset: true,
  remediation: {
    text: 'Take the statement that allows everyone out of the bucket policy.',
    effort: 'S',
  },
  from({ policyStatus, publicAccessBlock }: BucketReading) {
    // A private policy opens nothing, whatever the block says
    if (
      policyStatus.outcome !== 'value' ||
      policyStatus.value.IsPublic === false
    ) {
      return mapRead(policyStatus, ({ IsPublic }) => ({
        IsPublic,
        isRestricted: false,
      }));
    }
    return mapRead(
      both(policyStatus, orElse(publicAccessBlock, undefined)),
      ([{ IsPublic }, block]) => ({
        IsPublic,
        isRestricted: block?.RestrictPublicBuckets === true,
      }),
    );
  },
  answer: ({ IsPublic, isRestricted }) =>
    IsPublic === undefined
      ? {
          outcome: 'unknown',
          reason:
            'GetBucketPolicyStatus does not say whether the policy is public',
        }
      : !IsPublic || isRestricted,
});
