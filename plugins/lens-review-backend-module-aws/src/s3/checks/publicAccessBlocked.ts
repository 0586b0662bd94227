import { check } from '../../checks/AwsCheck';
import { getPublicAccessBlock } from '../operations';
import { BucketCheck } from './BucketCheck';

export const publicAccessBlocked: BucketCheck = check({
  name: 's3.public_access_blocked',
  asks: 'Does every bucket block public access in all four ways?',
  why: 'One wrong policy or access list then cannot open the data to everyone.',
  field:
    'GetPublicAccessBlock → BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets',
  operations: [getPublicAccessBlock],
  practices: ['MLSEC03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Switch on all four settings of Block Public Access for the bucket.',
    effort: 'S',
  },
  from: bucket => bucket.publicAccessBlock,
  answer: block =>
    [
      block.BlockPublicAcls,
      block.IgnorePublicAcls,
      block.BlockPublicPolicy,
      block.RestrictPublicBuckets,
    ].every(on => on === true),
});
