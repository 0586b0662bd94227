import { countDue } from '../../../schedules/countDue';
import { parseSchedule } from '../../../schedules/parseSchedule';
import { MonitoringSchedule } from '../../operations/monitoring';

/** Runs that may be missing before a schedule counts as late. */
const LATE_AFTER = 2;

/** Whether a monitoring schedule runs when it should. */
export type OnTime =
  | { is: 'on_time' }
  | { is: 'late' }
  /** It was meant to run once, so that it is never late, and watches nothing now. */
  | { is: 'once' }
  /** It was not due often enough to tell. */
  | { is: 'new'; reason: string }
  | { is: 'not_known'; reason: string };

/**
 * Judges a schedule: it is late where it was stopped, where its last run came to
 * nothing, or where it did not run the last two times that it was due.
 */
export function judgeOnTime(
  {
    MonitoringScheduleStatus: status,
    MonitoringScheduleConfig: { ScheduleConfig },
    LastMonitoringExecutionSummary: last,
    CreationTime,
  }: MonitoringSchedule,
  now: Date,
): OnTime {
  if (status === 'Stopped' || status === 'Failed') {
    return { is: 'late' };
  }
  const expression = ScheduleConfig?.ScheduleExpression;
  if (expression === undefined) {
    return { is: 'not_known', reason: 'AWS does not say when it is due' };
  }
  const schedule = parseSchedule(expression);
  if (!schedule) {
    return {
      is: 'not_known',
      reason: `When it is due could not be understood: ${expression}`,
    };
  }
  if (schedule.is === 'once') {
    return { is: 'once' };
  }
  const since = last?.ScheduledTime ?? CreationTime;
  if (countDue(schedule, since, now, LATE_AFTER) >= LATE_AFTER) {
    return { is: 'late' };
  }
  const runStatus = last?.MonitoringExecutionStatus;
  if (runStatus === 'Failed' || runStatus === 'Stopped') {
    return runStatus === 'Failed' && /no data/i.test(last?.FailureReason ?? '')
      ? {
          is: 'not_known',
          reason:
            'Its last run had nothing to look at: no requests were captured',
        }
      : { is: 'late' };
  }
  return last
    ? { is: 'on_time' }
    : { is: 'new', reason: 'It is new, and was not due twice yet' };
}
