import {
  IntelligentTieringConfiguration,
  LifecycleRule,
} from '@aws-sdk/client-s3';

/** Whether a lifecycle rule in force moves objects into the Intelligent-Tiering class. */
export function movesToTiering(rules: readonly LifecycleRule[]): boolean {
  return rules.some(
    rule =>
      rule.Status === 'Enabled' &&
      (rule.Transitions ?? []).some(
        ({ StorageClass }) => StorageClass === 'INTELLIGENT_TIERING',
      ),
  );
}

/** Whether the class has archive tiers: a setting of its own, which moves nothing into the class. */
export function hasArchiveTiers(
  configurations: readonly IntelligentTieringConfiguration[],
): boolean {
  return configurations.some(
    ({ Status, Tierings }) =>
      Status === 'Enabled' && (Tierings ?? []).length > 0,
  );
}
