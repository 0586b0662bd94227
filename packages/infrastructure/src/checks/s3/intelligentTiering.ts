import { all, any } from '../../judging/Answer';
import { get, isOneOf, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { everyDataBucket } from './buckets';
import { isForAll, someEnabledRule } from './lifecycle';

const movesToTiering = (transition: Resolved) =>
  isOneOf(get(transition, 'StorageClass'), 'INTELLIGENT_TIERING');

/** The class is reached by a lifecycle rule; its archive tiers have a configuration of their own. */
export const intelligentTiering = everyDataBucket(
  {
    name: 's3.intelligent_tiering',
    asks: 'Does every bucket use Intelligent-Tiering?',
  },
  bucket =>
    any([
      someEnabledRule(bucket, rule =>
        any([
          someItem(get(rule, 'Transitions'), movesToTiering),
          someItem(get(rule, 'Transition'), movesToTiering),
        ]),
      ),
      someItem(bucket.get('IntelligentTieringConfigurations'), configuration =>
        all([
          isOneOf(get(configuration, 'Status'), 'Enabled'),
          isForAll(configuration),
        ]),
      ),
    ]),
);
