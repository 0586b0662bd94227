import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { Duration } from 'luxon';

/** A fact outlives this many intervals of its collector. */
const INTERVALS = 3;

/**
 * How long facts hold: three intervals of their collector, and at least the
 * configured time. Where neither collector nor schedule names an interval (a cron
 * line does not), the configured time.
 */
export function expiryMs(
  interval: HumanDuration | undefined,
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
  minExpiry: HumanDuration,
): number {
  return Math.max(
    INTERVALS * (interval ? durationToMilliseconds(interval) : toMs(frequency)),
    durationToMilliseconds(minExpiry),
  );
}

function toMs(
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
): number {
  if (Duration.isDuration(frequency)) {
    return frequency.toMillis();
  }
  return 'cron' in frequency || 'trigger' in frequency
    ? 0
    : durationToMilliseconds(frequency);
}
