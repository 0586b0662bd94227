/** A length of time in the calendar, of ISO 8601: `P2W`, `P1M`, `P10DT12H`. @public */
export interface CalendarPeriod {
  years: number;
  months: number;
  days: number;
  milliseconds: number;
}

const PERIOD =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Sprints shorter than a day are none. */
const SHORTEST_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a cadence such as `P2W`. Undefined where it is none: not ISO 8601, with
 * fractions, or shorter than a day.
 *
 * @public
 */
export function parseCadence(text: string): CalendarPeriod | undefined {
  const match = PERIOD.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  const period = {
    years,
    months,
    days: weeks * 7 + days,
    milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  };
  const start = new Date(0);
  const end = addPeriod(start, period, 1);
  return end.getTime() >= SHORTEST_MS ? period : undefined;
}

/**
 * An instant some periods later, in UTC. A day that the month does not have is
 * its last one.
 *
 * @public
 */
export function addPeriod(
  from: Date,
  { years, months, days, milliseconds }: CalendarPeriod,
  times: number,
): Date {
  const monthsLater =
    from.getUTCFullYear() * 12 +
    from.getUTCMonth() +
    (years * 12 + months) * times;
  const year = Math.floor(monthsLater / 12);
  const month = monthsLater % 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = Date.UTC(
    year,
    month,
    Math.min(from.getUTCDate(), lastDay),
    from.getUTCHours(),
    from.getUTCMinutes(),
    from.getUTCSeconds(),
    from.getUTCMilliseconds(),
  );
  return new Date(moved + (days * 24 * 60 * 60 * 1000 + milliseconds) * times);
}

/** Where a review stands in its rhythm. @public */
export interface SprintStand {
  /**
   * `none`: no cadence; `running`: the check is not due yet; `due`: since less than
   * a quarter of a cadence; `overdue`: since longer.
   */
  status: 'none' | 'running' | 'due' | 'overdue';
  /** When the check is (or was) due; undefined without a cadence. */
  dueAt?: Date;
  /** From then on it is overdue. */
  overdueAt?: Date;
  /** Whole sprints that went by without a check, the one that is due not counted. */
  skipped: number;
}

/** More sprints than anybody counts. */
const MOST_SKIPPED = 1000;

/**
 * Where a review stands in its rhythm at an instant.
 *
 * @param rhythm - the cadence, and when the last check was closed (or the review
 * started)
 * @public
 */
export function sprintStand(
  rhythm: { cadence: CalendarPeriod | undefined; since: Date },
  now: Date,
): SprintStand {
  const { cadence, since } = rhythm;
  if (cadence === undefined) {
    return { status: 'none', skipped: 0 };
  }
  const dueAt = addPeriod(since, cadence, 1);
  const overdueAt = new Date(
    dueAt.getTime() + (dueAt.getTime() - since.getTime()) / 4,
  );
  let skipped = 0;
  while (
    skipped < MOST_SKIPPED &&
    addPeriod(since, cadence, skipped + 2) <= now
  ) {
    skipped += 1;
  }
  const late = now < overdueAt ? 'due' : 'overdue';
  return {
    status: now < dueAt ? 'running' : late,
    dueAt,
    overdueAt,
    skipped,
  };
}
