const HOUR = 3_600_000;

/** Times of the demo count back from now, so that it never gets old. */
export function hoursAgo(hours: number): Date {
  return new Date(Date.now() - hours * HOUR);
}

export function daysAgo(days: number): Date {
  return hoursAgo(days * 24);
}

/** The last full hour before that: when something scheduled began. */
export function fullHoursAgo(hours: number): Date {
  const date = hoursAgo(hours);
  date.setUTCMinutes(0, 0, 0);
  return date;
}
