import { check } from '../../../checks/AwsCheck';
import { describeMonitoringSchedule } from '../../operations/monitoring';
import { MonitorCheck } from './MonitorCheck';
import { MONITOR_KINDS } from './MonitorKind';

/** Not asked of jobs on a single instance, between which nothing goes. */
export const trafficEncrypted: MonitorCheck = check({
  name: 'sagemaker.monitor.traffic_encrypted',
  asks: 'Is what goes between the instances of monitoring jobs encrypted?',
  why: 'Captured requests pass between the instances of a job.',
  field:
    'Describe...JobDefinition → NetworkConfig.EnableInterContainerTrafficEncryption',
  operations: [
    describeMonitoringSchedule,
    ...MONITOR_KINDS.map(kind => kind.describeJob),
  ],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Switch on the encryption of traffic between containers in the job definition.',
    effort: 'S',
  },
  from: monitor => monitor.job,
  answer: ({ network, cluster }) =>
    network?.EnableInterContainerTrafficEncryption === true ||
    // An answer "no" only where there is traffic
    ((cluster?.InstanceCount ?? 1) > 1 ? false : undefined),
});
