/**
 * The value under a key that came from outside. Lens ids such as `constructor`
 * are allowed and must not find what every object inherits.
 */
export function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
