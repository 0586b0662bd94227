import { Answer, check } from '../../../checks/AwsCheck';
import { describeMonitoringSchedule } from '../../operations/monitoring';
import { isOfKind, MonitorCheck } from './MonitorCheck';
import { MONITOR_KINDS } from './MonitorKind';

/** Not asked where the last run did not come to an end. */
export const noViolations: readonly MonitorCheck[] = MONITOR_KINDS.map(kind =>
  check({
    name: `sagemaker.monitor.${kind.name}.no_violations`,
    asks: `Did the last look at the ${kind.title} find everything as it should be?`,
    why: 'A violation says that the model meets something else than it was made for.',
    field:
      'DescribeMonitoringSchedule → LastMonitoringExecutionSummary.MonitoringExecutionStatus',
    operations: [describeMonitoringSchedule],
    practices: [],
    remediation: {
      text: 'Look into the report of the violations, then mend the data or train again.',
      effort: 'M',
    },
    from: monitor => (isOfKind(monitor, kind) ? monitor.schedule : undefined),
    answer({ LastMonitoringExecutionSummary: last }): Answer {
      switch (last?.MonitoringExecutionStatus) {
        case 'Completed':
          return true;
        case 'CompletedWithViolations':
          return false;
        default:
          return undefined;
      }
    },
  }),
);
