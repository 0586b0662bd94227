import { LifecycleRule } from '@aws-sdk/client-s3';
import { check } from '../../checks/AwsCheck';
import { getBucketLifecycleConfiguration } from '../operations';
import { BucketCheck } from './BucketCheck';

export const lifecyclePolicy: BucketCheck = check({
  name: 's3.lifecycle_policy',
  asks: 'Does a lifecycle rule look after the data of every bucket?',
  why: 'Data moves to fitting storage and goes when its time is over, without anybody thinking of it.',
  field:
    'GetBucketLifecycleConfiguration → Rules[].Transitions, Expiration, NoncurrentVersionTransitions, NoncurrentVersionExpiration',
  operations: [getBucketLifecycleConfiguration],
  practices: ['MLSUS03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Add lifecycle rules that say when data moves and when it expires.',
    effort: 'S',
  },
  from: bucket => bucket.lifecycle,
  answer: rules => rules.some(looksAfterData),
});

/** Tidying up after broken uploads alone does not. */
function looksAfterData(rule: LifecycleRule): boolean {
  return (
    rule.Status === 'Enabled' &&
    ((rule.Transitions ?? []).length > 0 ||
      rule.Expiration !== undefined ||
      (rule.NoncurrentVersionTransitions ?? []).length > 0 ||
      rule.NoncurrentVersionExpiration !== undefined)
  );
}
