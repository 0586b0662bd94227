import { parseField, parseValue } from './cronField';

const DAY_MS = 86_400_000;

const MONTH_DAYS = { from: 1, to: 31 };

const WEEK_DAYS = {
  from: 1,
  to: 7,
  names: 'SUN MON TUE WED THU FRI SAT'.split(' '),
};

type IsDay = (day: Date) => boolean;

/** Reads the day of month: beside values, `?`, `L` for the last day and `15W` for the weekday nearest to it. */
export function monthDays(field: string): IsDay | undefined {
  if (field === '?') {
    return () => true;
  }
  if (field === 'L') {
    return day => day.getUTCDate() === lengthOfMonth(day);
  }
  const nearest = /^(\d{1,2}|L)W$/.exec(field);
  if (nearest) {
    const wanted =
      nearest[1] === 'L' ? 'L' : parseValue(nearest[1], MONTH_DAYS);
    return wanted === undefined
      ? undefined
      : day => day.getUTCDate() === nearestWeekday(day, wanted);
  }
  const days = parseField(field, MONTH_DAYS);
  return days && (day => days.includes(day.getUTCDate()));
}

/** Reads the day of week: beside values, `?`, `6L` for the last Friday and `6#3` for the third. */
export function weekDays(field: string): IsDay | undefined {
  if (field === '?') {
    return () => true;
  }
  if (field === 'L') {
    return day => weekDayOf(day) === 7;
  }
  const last = /^(\w{1,3})L$/.exec(field);
  if (last) {
    const wanted = parseValue(last[1], WEEK_DAYS);
    return wanted === undefined
      ? undefined
      : day =>
          weekDayOf(day) === wanted &&
          day.getUTCDate() + 7 > lengthOfMonth(day);
  }
  const nth = /^(\w{1,3})#([1-5])$/.exec(field);
  if (nth) {
    const wanted = parseValue(nth[1], WEEK_DAYS);
    const which = Number(nth[2]);
    return wanted === undefined
      ? undefined
      : day =>
          weekDayOf(day) === wanted &&
          Math.ceil(day.getUTCDate() / 7) === which;
  }
  const days = parseField(field, WEEK_DAYS);
  return days && (day => days.includes(weekDayOf(day)));
}

/** 1 is Sunday. */
function weekDayOf(day: Date): number {
  return day.getUTCDay() + 1;
}

function lengthOfMonth(day: Date): number {
  return new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0),
  ).getUTCDate();
}

/** The day of the month from Monday to Friday that is nearest to one of its days, never of another month. */
function nearestWeekday(day: Date, wanted: number | 'L'): number {
  const length = lengthOfMonth(day);
  const date = wanted === 'L' ? length : Math.min(wanted, length);
  const first = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
  const weekDay = new Date(first + (date - 1) * DAY_MS).getUTCDay();
  if (weekDay === 6) {
    return date === 1 ? 3 : date - 1;
  }
  if (weekDay === 0) {
    return date === length ? date - 2 : date + 1;
  }
  return date;
}
