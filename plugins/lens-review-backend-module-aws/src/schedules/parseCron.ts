import { monthDays, weekDays } from './cronDays';
import { parseField } from './cronField';
import { Cron } from './Schedule';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/**
 * Reads the six fields of a cron expression of AWS: minutes, hours, day of month,
 * month, day of week, year. Undefined where they are not well-formed.
 */
export function parseCron(text: string): Cron | undefined {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 6) {
    return undefined;
  }
  const minutes = parseField(fields[0], { from: 0, to: 59 });
  const hours = parseField(fields[1], { from: 0, to: 23 });
  const isMonthDay = monthDays(fields[2]);
  const months = parseField(fields[3], { from: 1, to: 12, names: MONTHS });
  const isWeekDay = weekDays(fields[4]);
  const years = parseField(fields[5], { from: 1970, to: 2199 });
  if (!minutes || !hours || !isMonthDay || !months || !isWeekDay || !years) {
    return undefined;
  }
  return {
    minutes,
    hours,
    isDue: day =>
      years.includes(day.getUTCFullYear()) &&
      months.includes(day.getUTCMonth() + 1) &&
      isMonthDay(day) &&
      isWeekDay(day),
  };
}
