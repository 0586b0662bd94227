import { isOneOf } from '../../judging/values';
import { everyDataBucket } from './buckets';

export const versioning = everyDataBucket(
  {
    name: 's3.versioning',
    asks: 'Does every bucket keep earlier versions of its objects?',
  },
  bucket => isOneOf(bucket.get('VersioningConfiguration', 'Status'), 'Enabled'),
);
