import { check } from '../../checks/AwsCheck';
import { getBucketVersioning } from '../operations';
import { BucketCheck } from './BucketCheck';

export const versioning: BucketCheck = check({
  name: 's3.versioning',
  asks: 'Does every bucket keep earlier versions of its objects?',
  why: 'The data that a model was trained on can be had again, and changes of it can be seen.',
  field: 'GetBucketVersioning → Status',
  operations: [getBucketVersioning],
  practices: ['MLOPS03_BP02', 'MLREL02_BP03'],
  whenUnset: false,
  remediation: {
    text: 'Switch on versioning, with a lifecycle rule for noncurrent versions.',
    effort: 'S',
  },
  from: bucket => bucket.versioning,
  answer: ({ Status }) => Status === 'Enabled',
});
