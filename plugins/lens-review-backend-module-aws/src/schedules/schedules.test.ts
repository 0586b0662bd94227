import { countDue } from './countDue';
import { parseSchedule } from './parseSchedule';

function due(expression: string, after: string, until: string, enough = 100) {
  const schedule = parseSchedule(expression);
  if (!schedule || schedule.is === 'once') {
    throw new Error(`${expression} is not due again and again`);
  }
  return countDue(schedule, new Date(after), new Date(until), enough);
}

describe('schedule expressions', () => {
  it.each(['NOW', 'at(2026-11-20T12:00:00)'])(
    'takes %s for something that is due once',
    text => {
      expect(parseSchedule(text)).toEqual({ is: 'once' });
    },
  );

  it.each([
    '',
    'daily',
    'rate(0 hours)',
    'rate(5 weeks)',
    'rate(-1 days)',
    'cron()',
    'cron(0 12 * *)',
    'cron(60 12 ? * * *)',
    'cron(0 24 ? * * *)',
    'cron(0 12 0 * ? *)',
    'cron(0 12 ? 13 * *)',
    'cron(0 12 ? * 8 *)',
    'cron(0 12 ? * MON#6 *)',
    'cron(0/0 12 ? * * *)',
    'cron(5-1 12 ? * * *)',
    'cron(0 12 ? * * 1969)',
  ])('does not understand %j', text => {
    expect(parseSchedule(text)).toBeUndefined();
  });

  // 2026-11-25 is a Wednesday
  it.each<[string, string, string, number]>([
    ['rate(1 hour)', '2026-11-25T00:30', '2026-11-25T03:29', 2],
    ['rate(2 days)', '2026-11-21T12:00', '2026-11-25T12:00', 2],
    ['rate(5 minutes)', '2026-11-25T00:00', '2026-11-25T00:04', 0],
    ['rate(1 hour)', '2026-11-25T05:00', '2026-11-25T03:00', 0],
    ['cron(0 * ? * * *)', '2026-11-25T00:00', '2026-11-25T03:00', 3],
    ['cron(0 * ? * * *)', '2026-11-25T00:01', '2026-11-25T02:59', 2],
    ['cron(0 00 ? * * *)', '2026-11-22T12:00', '2026-11-25T12:00', 3],
    ['cron(0 0/6 ? * * *)', '2026-11-24T23:59', '2026-11-25T23:59', 4],
    ['cron(0 17/6 ? * * *)', '2026-11-24T23:59', '2026-11-25T23:59', 2],
    ['cron(15,45 8-10 ? * * *)', '2026-11-25T00:00', '2026-11-26T00:00', 6],
    ['cron(0 8 ? * MON-FRI *)', '2026-11-20T12:00', '2026-11-25T12:00', 3],
    ['cron(0 8 ? * 2-6 *)', '2026-11-20T12:00', '2026-11-25T12:00', 3],
    ['cron(0 8 ? * SUN *)', '2026-11-01T00:00', '2026-11-30T00:00', 5],
    ['cron(0 8 1 * ? *)', '2026-08-15T00:00', '2026-11-25T00:00', 3],
    ['cron(0 8 L * ? *)', '2026-01-15T00:00', '2026-03-31T07:59', 2],
    ['cron(0 8 15W * ? *)', '2026-11-01T00:00', '2026-11-16T07:59', 0],
    ['cron(0 8 15W * ? *)', '2026-11-01T00:00', '2026-11-16T08:00', 1],
    ['cron(0 8 1W * ? *)', '2026-07-31T12:00', '2026-08-03T08:00', 1],
    ['cron(0 8 LW * ? *)', '2026-01-30T07:59', '2026-01-30T08:00', 1],
    ['cron(0 8 ? * 6L *)', '2026-11-01T00:00', '2026-11-27T08:00', 1],
    ['cron(0 8 ? * 6#3 *)', '2026-11-01T00:00', '2026-11-20T08:00', 1],
    ['cron(0 8 ? * 6#3 *)', '2026-11-01T00:00', '2026-11-20T07:59', 0],
    ['cron(0 8 1 JAN,JUL ? *)', '2024-12-01T00:00', '2026-11-25T00:00', 4],
    ['cron(0 8 29 2 ? *)', '2021-01-01T00:00', '2026-11-25T00:00', 1],
    ['cron(0 8 ? * * 2025)', '2025-12-30T12:00', '2026-11-25T00:00', 1],
  ])('counts %s after %s until %s', (expression, after, until, times) => {
    expect(due(expression, `${after}:00Z`, `${until}:00Z`)).toBe(times);
  });

  it('counts no further than asked', () => {
    expect(
      due('cron(* * ? * * *)', '1990-01-01T00:00Z', '2026-01-01T00:00Z', 2),
    ).toBe(2);
  });

  it('gives up on what is never due', () => {
    expect(
      due('cron(0 8 31 2 ? *)', '1990-01-01T00:00Z', '2026-01-01T00:00Z'),
    ).toBe(0);
  });
});
