import { bothStores } from './bothStores';
import { exists } from './exists';
import { FeatureGroupCheck } from './FeatureGroupCheck';
import { offlineKms } from './offlineKms';

/** Every question that is put to a feature group. */
export const featureGroupChecks: readonly FeatureGroupCheck[] = [
  bothStores,
  exists,
  offlineKms,
];
