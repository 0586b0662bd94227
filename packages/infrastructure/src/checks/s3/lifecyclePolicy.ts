import { any } from '../../judging/Answer';
import { get, isSet } from '../../judging/values';
import { everyDataBucket } from './buckets';
import { someEnabledRule } from './lifecycle';

/** Tidying up after broken uploads alone looks after no data. */
const LOOKS_AFTER_DATA = [
  'Transitions',
  'Transition',
  'ExpirationInDays',
  'ExpirationDate',
  'NoncurrentVersionTransitions',
  'NoncurrentVersionTransition',
  'NoncurrentVersionExpiration',
  'NoncurrentVersionExpirationInDays',
];

export const lifecyclePolicy = everyDataBucket(
  {
    name: 's3.lifecycle_policy',
    asks: 'Does a lifecycle rule look after the data of every bucket?',
  },
  bucket =>
    someEnabledRule(bucket, rule =>
      any(LOOKS_AFTER_DATA.map(key => isSet(get(rule, key)))),
    ),
);
