import { EvidenceComparison } from './EvidenceExpression';
import { FactValue } from './Fact';
import { fromBoolean, Kleene, UNKNOWN } from './kleene';

/** Compares a value with what is expected. */
export type Comparison = (value: FactValue, unit: string | undefined) => Kleene;

/**
 * Compiles a comparison. A value of another type, or a number in another unit,
 * was not asked for: it compares as unknown, never as false.
 */
export function compileComparison(expected: EvidenceComparison): Comparison {
  if ('is' in expected) {
    const wanted = expected.is;
    return value =>
      typeof value === typeof wanted ? fromBoolean(value === wanted) : UNKNOWN;
  }
  if ('in' in expected) {
    const wanted = new Set<FactValue>(expected.in);
    const types = new Set(expected.in.map(item => typeof item));
    return value =>
      (typeof value === 'string' || typeof value === 'number') &&
      types.has(typeof value)
        ? fromBoolean(wanted.has(value))
        : UNKNOWN;
  }
  if ('includes' in expected) {
    const wanted = expected.includes;
    return value =>
      Array.isArray(value) ? fromBoolean(value.includes(wanted)) : UNKNOWN;
  }
  if ('atLeast' in expected) {
    const least = expected.atLeast;
    const wantedUnit = expected.unit;
    return (value, unit) =>
      isNumberIn(wantedUnit, value, unit)
        ? fromBoolean(value >= least)
        : UNKNOWN;
  }
  const most = expected.atMost;
  const wantedUnit = expected.unit;
  return (value, unit) =>
    isNumberIn(wantedUnit, value, unit) ? fromBoolean(value <= most) : UNKNOWN;
}

function isNumberIn(
  wantedUnit: string | undefined,
  value: FactValue,
  unit: string | undefined,
): value is number {
  return (
    typeof value === 'number' && !Number.isNaN(value) && unit === wantedUnit
  );
}
