import { isPlain } from '../schema/mismatches';

/**
 * Whether a value has everything that is expected: the same members for a structure
 * (others may be there too), the same items for a list, the same value otherwise.
 */
export function includes(value: unknown, expected: unknown): boolean {
  if (expected === undefined) return true;
  if (isPlain(expected)) {
    return (
      isPlain(value) &&
      Object.entries(expected).every(([key, part]) =>
        includes(value[key], part),
      )
    );
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(value) &&
      value.length === expected.length &&
      expected.every((part, index) => includes(value[index], part))
    );
  }
  if (expected instanceof Date) {
    return value instanceof Date && value.getTime() === expected.getTime();
  }
  return value === expected;
}
