import { Answer, check } from '../../../checks/AwsCheck';
import { describeMonitoringSchedule } from '../../operations/monitoring';
import { judgeOnTime } from './judgeOnTime';
import { isOfKind, MonitorCheck } from './MonitorCheck';
import { MONITOR_KINDS } from './MonitorKind';

/** Not asked of a schedule that is meant to run once. */
export const onTime: readonly MonitorCheck[] = MONITOR_KINDS.map(kind =>
  check({
    name: `sagemaker.monitor.${kind.name}.on_time`,
    asks: `Does every schedule that watches the ${kind.title} run when it is due?`,
    why: 'A schedule that was stopped, or whose runs fail, looks like a monitor and watches nothing.',
    field:
      'DescribeMonitoringSchedule → MonitoringScheduleStatus, LastMonitoringExecutionSummary, ScheduleConfig.ScheduleExpression, CreationTime',
    operations: [describeMonitoringSchedule],
    practices: kind.refutes,
    remediation: {
      text: 'Start the schedule again, or mend what makes its runs fail.',
      effort: 'S',
    },
    from: monitor => (isOfKind(monitor, kind) ? monitor.schedule : undefined),
    answer(schedule, { readAt }): Answer {
      const judged = judgeOnTime(schedule, readAt);
      switch (judged.is) {
        case 'on_time':
          return true;
        case 'late':
          return false;
        case 'once':
          return undefined;
        case 'new':
        case 'not_known':
          return { outcome: 'unknown', reason: judged.reason };
        default:
          return judged satisfies never;
      }
    },
  }),
);
