const STEPS: { unit: Intl.RelativeTimeFormatUnit; seconds: number }[] = [
  { unit: 'year', seconds: 365 * 24 * 3600 },
  { unit: 'month', seconds: 30 * 24 * 3600 },
  { unit: 'day', seconds: 24 * 3600 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
];

/**
 * Says how far an instant is from now, in the largest unit that fits:
 * "3 hours ago", "in 2 days", "now" below a minute.
 *
 * @param at - ISO 8601 instant
 * @param now - the instant to count from
 * @param language - BCP 47 tag; the browser's own where left out
 */
export function formatRelative(
  at: string,
  now: Date,
  language?: string,
): string {
  const seconds = (Date.parse(at) - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const step = STEPS.find(({ seconds: size }) => Math.abs(seconds) >= size);
  return step
    ? format.format(Math.round(seconds / step.seconds), step.unit)
    : format.format(0, 'second');
}

/**
 * Date and time of an instant in the reader's time zone.
 *
 * @param at - ISO 8601 instant
 */
export function formatInstant(at: string, language?: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
}

/**
 * Day of an instant in the reader's time zone.
 *
 * @param at - ISO 8601 instant
 */
export function formatDay(at: string, language?: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(
    new Date(at),
  );
}

/**
 * A day of the calendar, the same in every time zone.
 *
 * @param day - YYYY-MM-DD
 */
export function formatCalendarDay(day: string, language?: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(day));
}
