import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

const DAY = 24 * 60 * 60 * 1_000;

/** Of a portal without a rhythm. */
const TWO_WEEKS = 14 * DAY;

/** A check is overdue after a quarter of its period. */
const QUARTERS = 4;

/**
 * The day on which the check after the next sprint is due: until then a task can
 * be done.
 *
 * @returns `YYYY-MM-DD`
 */
export function dayAfterSprint(
  { dueAt, overdueAt }: Pick<ApiSchemas['SprintCheck'], 'dueAt' | 'overdueAt'>,
  now: Date,
): string {
  const period =
    dueAt === undefined || overdueAt === undefined
      ? TWO_WEEKS
      : (Date.parse(overdueAt) - Date.parse(dueAt)) * QUARTERS;
  return new Date(now.getTime() + period).toISOString().slice(0, 10);
}
