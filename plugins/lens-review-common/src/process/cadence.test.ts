import { addPeriod, parseCadence, sprintStand } from './cadence';

const SINCE = new Date('2026-01-31T10:00:00.000Z');
const twoWeeks = parseCadence('P2W');

describe('A cadence', () => {
  it.each([
    ['P2W', '2026-02-14T10:00:00.000Z'],
    ['P1M', '2026-02-28T10:00:00.000Z'],
    ['P1Y', '2027-01-31T10:00:00.000Z'],
    ['P1DT12H', '2026-02-01T22:00:00.000Z'],
    [' P3D ', '2026-02-03T10:00:00.000Z'],
  ])('%s after 31 January is %s', (text, end) => {
    const period = parseCadence(text);
    expect(period && addPeriod(SINCE, period, 1).toISOString()).toBe(end);
  });

  it.each(['2 weeks', 'P', 'PT', 'P0D', 'PT6H', 'P-1W', 'P1.5W', ''])(
    'is none in %p',
    text => {
      expect(parseCadence(text)).toBeUndefined();
    },
  );
});

describe('A sprint', () => {
  it.each([
    ['2026-02-14T09:59:59.000Z', 'running', 0],
    ['2026-02-14T10:00:00.000Z', 'due', 0],
    ['2026-02-17T21:59:59.000Z', 'due', 0],
    ['2026-02-17T22:00:00.000Z', 'overdue', 0],
    ['2026-02-28T10:00:00.000Z', 'overdue', 1],
    ['2026-03-30T10:00:00.000Z', 'overdue', 3],
  ])('at %s is %s, with %d skipped', (now, status, skipped) => {
    expect(
      sprintStand({ cadence: twoWeeks, since: SINCE }, new Date(now)),
    ).toMatchObject({
      status,
      skipped,
      dueAt: new Date('2026-02-14T10:00:00.000Z'),
    });
  });

  it('never ends without a cadence', () => {
    expect(
      sprintStand({ cadence: undefined, since: SINCE }, new Date('2030-01-01')),
    ).toEqual({ status: 'none', skipped: 0 });
  });
});
