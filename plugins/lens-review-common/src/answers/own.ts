/**
 * The value under a key that came from outside, in a plain object whose values
 * are no functions. Lens ids such as `constructor` and `__proto__` are allowed
 * and must not find what every object inherits; that is told by what is found,
 * since asking the object first (`Object.hasOwn`) costs scoring a tenth of its time.
 */
export function own<T>(record: Record<string, T>, key: string): T | undefined {
  const value: T | undefined = record[key];
  return typeof value === 'function' || value === Object.prototype
    ? undefined
    : value;
}
