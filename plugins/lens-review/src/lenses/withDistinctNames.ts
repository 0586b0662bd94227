/**
 * Names to choose lenses by: a name that several of them bear is followed by the
 * alias, which is unique.
 */
export function withDistinctNames<T extends { alias: string; name: string }>(
  lenses: T[],
): T[] {
  return lenses.map(lens =>
    lenses.some(other => other.alias !== lens.alias && other.name === lens.name)
      ? { ...lens, name: `${lens.name} (${lens.alias})` }
      : lens,
  );
}
