import { AwsCheck, Answer, check } from '../../../checks/AwsCheck';
import { both } from '../../../reading/Read';
import {
  describeMonitoringSchedule,
  listMonitoringSchedules,
} from '../../operations/monitoring';
import { ServingReading, WatchingMonitor } from '../../reading/readServing';
import { MONITOR_KINDS, MonitorKind } from '../monitor/MonitorKind';
import { judgeOnTime } from '../monitor/judgeOnTime';
import { isServerless } from './variants';

/** Whether an endpoint has a monitor of a kind that works, or is too new to tell. */
export const monitored: readonly AwsCheck<ServingReading>[] = MONITOR_KINDS.map(
  kind =>
    check({
      name: `sagemaker.monitor.${kind.name}`,
      asks: `Does a schedule watch the ${kind.title} of every endpoint?`,
      why: kind.why,
      field:
        'ListMonitoringSchedules → MonitoringScheduleStatus, DescribeMonitoringSchedule → LastMonitoringExecutionSummary',
      operations: [listMonitoringSchedules, describeMonitoringSchedule],
      practices: kind.practices,
      whenUnset: false,
      remediation: {
        text: `Schedule a monitor of ${kind.title} for the endpoint, at least daily.`,
        effort: 'M',
      },
      from: serving => both(serving.endpoint, serving.monitors),
      answer: ([endpoint, monitors], { readAt }) =>
        isServerless(endpoint) ? undefined : isWatched(monitors, kind, readAt),
    }),
);

function isWatched(
  monitors: readonly WatchingMonitor[],
  kind: MonitorKind,
  readAt: Date,
): Answer {
  let fault: string | undefined;
  for (const { type, schedule } of monitors) {
    if (type === kind.type) {
      switch (schedule.outcome) {
        case 'value': {
          const judged = judgeOnTime(schedule.value, readAt);
          if (judged.is === 'on_time' || judged.is === 'new') {
            return true;
          }
          if (judged.is === 'not_known') {
            fault = judged.reason;
          }
          break;
        }
        case 'unknown':
          fault = schedule.reason;
          break;
        default:
          break;
      }
    }
  }
  return fault === undefined ? false : { outcome: 'unknown', reason: fault };
}
