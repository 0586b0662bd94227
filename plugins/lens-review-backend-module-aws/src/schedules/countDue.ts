import { Cron, Schedule } from './Schedule';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Days that are looked through; a schedule that is due more rarely is never late. */
const MAX_DAYS = 5 * 366;

/**
 * How often something was due after a time, up to and including another one; no
 * more than `enough`, beyond which nobody counts.
 */
export function countDue(
  schedule: Exclude<Schedule, { is: 'once' }>,
  after: Date,
  until: Date,
  enough: number,
): number {
  if (schedule.is === 'rate') {
    const elapsed = until.getTime() - after.getTime();
    return Math.max(
      0,
      Math.min(enough, Math.floor(elapsed / schedule.everyMs)),
    );
  }
  return countCron(schedule, after.getTime(), until.getTime(), enough);
}

/** Walks backwards day by day, so that what is long overdue is found at once. */
function countCron(
  { minutes, hours, isDue }: Cron,
  after: number,
  until: number,
  enough: number,
): number {
  let count = 0;
  let day = Math.floor(until / DAY_MS) * DAY_MS;
  for (let walked = 0; walked < MAX_DAYS; walked += 1) {
    if (day + DAY_MS <= after) {
      break;
    }
    if (isDue(new Date(day))) {
      for (const hour of [...hours].reverse()) {
        for (const minute of [...minutes].reverse()) {
          const time = day + hour * HOUR_MS + minute * MINUTE_MS;
          if (time > after && time <= until) {
            count += 1;
            if (count >= enough) {
              return count;
            }
          }
        }
      }
    }
    day -= DAY_MS;
  }
  return count;
}
