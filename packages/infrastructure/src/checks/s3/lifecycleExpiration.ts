import { any } from '../../judging/Answer';
import { get, isSet } from '../../judging/values';
import { everyResource } from '../TemplateCheck';
import { BUCKET } from './buckets';
import { someEnabledRule } from './lifecycle';

export const lifecycleExpiration = everyResource(
  {
    name: 's3.lifecycle_expiration',
    asks: 'Does a lifecycle rule of every bucket let current objects expire?',
  },
  BUCKET,
  bucket =>
    someEnabledRule(bucket, rule =>
      any([
        isSet(get(rule, 'ExpirationInDays')),
        isSet(get(rule, 'ExpirationDate')),
      ]),
    ),
);
