import { check } from '../../checks/AwsCheck';
import { getBucketLogging } from '../operations';
import { BucketCheck } from './BucketCheck';

export const accessLogging: BucketCheck = check({
  name: 's3.access_logging',
  asks: 'Does every bucket log who accesses it?',
  why: 'Unusual reading of training data or models can be noticed and followed up.',
  field: 'GetBucketLogging → LoggingEnabled.TargetBucket',
  operations: [getBucketLogging],
  practices: ['MLSEC06_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Switch on server access logging into a bucket for logs.',
    effort: 'S',
  },
  from: bucket => bucket.logging,
  answer: ({ LoggingEnabled }) => Boolean(LoggingEnabled?.TargetBucket),
});
