import { check } from '../../checks/AwsCheck';
import { isTagged, TAGS_FACT } from '../../checks/tags';
import { getBucketTagging } from '../operations';
import { BucketCheck } from './BucketCheck';

export const tags: BucketCheck = check({
  ...TAGS_FACT,
  field: 'GetBucketTagging → TagSet[]',
  operations: [getBucketTagging],
  whenUnset: false,
  from: bucket => bucket.tags,
  answer: set => isTagged(set),
});
