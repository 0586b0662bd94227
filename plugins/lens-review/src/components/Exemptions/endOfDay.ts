/**
 * The last instant of a day in the reader's time zone, as ISO 8601.
 *
 * @param day - `YYYY-MM-DD`, as a date field gives it
 * @returns undefined where it is no day
 */
export function endOfDay(day: string): string | undefined {
  const end = new Date(`${day}T23:59:59.999`);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}

/**
 * The day of an instant in the reader's time zone, as a date field wants it.
 *
 * @param at - ISO 8601 instant
 */
export function dayOf(at: string): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(
    date.getDate(),
  )}`;
}
