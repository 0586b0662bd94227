import { Duration } from 'luxon';
import { expiryMs } from './expiry';

const HOUR = 60 * 60_000;

describe('expiryMs', () => {
  it.each<[string, number, number]>([
    [
      'three intervals of the collector',
      expiryMs({ hours: 12 }, { hours: 6 }, { hours: 24 }),
      36,
    ],
    [
      'three runs of the schedule',
      expiryMs(undefined, { hours: 10 }, { hours: 24 }),
      30,
    ],
    [
      'three runs of a schedule from the configuration',
      expiryMs(undefined, Duration.fromObject({ hours: 10 }), { hours: 24 }),
      30,
    ],
    [
      'not less than the configured time',
      expiryMs({ hours: 1 }, { hours: 6 }, { hours: 24 }),
      24,
    ],
    [
      'the configured time where a cron line names no interval',
      expiryMs(undefined, { cron: '0 3 * * *' }, { hours: 48 }),
      48,
    ],
  ])('is %s', (_, given, hours) => {
    expect(given).toBe(hours * HOUR);
  });
});
