/**
 * A number for the next draft. A lens that comes with the software gets a suffix,
 * which the software itself never uses; any other counts its last part up.
 *
 * @param newest - number of the newest published version
 * @param taken - numbers that are in use
 */
export function nextDraftNumber(
  newest: string,
  builtIn: boolean,
  taken: readonly string[],
): string {
  const used = new Set(taken);
  const [base, suffix] = newest.split('+', 2);
  const prefix =
    builtIn || suffix !== undefined
      ? `${base}+${(suffix ?? 'ours.0').replace(/\d+$/, '')}`
      : base.replace(/\d+$/, '');
  let count = Number(/\d+$/.exec(suffix ?? (builtIn ? '0' : base))?.[0] ?? 0);
  do {
    count += 1;
  } while (used.has(`${prefix}${count}`));
  return `${prefix}${count}`;
}
