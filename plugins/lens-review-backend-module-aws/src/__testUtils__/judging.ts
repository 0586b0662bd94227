import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { AwsCheck } from '../checks/AwsCheck';

/** What one check of a list says about a reading; undefined where it has no answer. */
export function judge<Reading>(
  checks: readonly AwsCheck<Reading>[],
  name: string,
  reading: Reading,
): FactOutcome | undefined {
  const found = checks.filter(check => check.name === name);
  if (found.length !== 1) {
    throw new Error(`${found.length} checks are called ${name}`);
  }
  return found[0].judge(reading);
}

/** The outcome that a value is. */
export function value(is: boolean | string | number | string[]): FactOutcome {
  return { outcome: 'value', value: is };
}
