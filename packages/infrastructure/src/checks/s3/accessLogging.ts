import { any } from '../../judging/Answer';
import { isSet } from '../../judging/values';
import { everyDataBucket } from './buckets';

/** Without a destination a bucket keeps its own logs. */
export const accessLogging = everyDataBucket(
  {
    name: 's3.access_logging',
    asks: 'Does every bucket log who accesses it?',
  },
  bucket =>
    any([
      isSet(bucket.get('LoggingConfiguration', 'DestinationBucketName')),
      isSet(bucket.get('LoggingConfiguration', 'LogFilePrefix')),
    ]),
);
