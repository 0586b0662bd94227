import { check } from '../../../checks/AwsCheck';
import { describeMonitoringSchedule } from '../../operations/monitoring';
import { isOfKind, MonitorCheck } from './MonitorCheck';
import { MONITOR_KINDS } from './MonitorKind';

export const baseline: readonly MonitorCheck[] = MONITOR_KINDS.map(kind =>
  check({
    name: `sagemaker.monitor.${kind.name}.baseline`,
    asks: `Does every schedule that watches the ${kind.title} compare with a baseline?`,
    why: 'Without constraints to compare with, a monitor describes and never warns.',
    field: `${kind.describeJob.name} → ${kind.type}BaselineConfig.ConstraintsResource.S3Uri`,
    operations: [describeMonitoringSchedule, kind.describeJob],
    practices: [],
    whenUnset: false,
    remediation: {
      text: 'Run a baseline job on the training data, and name its constraints in the job definition.',
      effort: 'M',
    },
    from: monitor => (isOfKind(monitor, kind) ? monitor.job : undefined),
    answer: ({ constraints }) => Boolean(constraints),
  }),
);
