import { check } from '../../checks/AwsCheck';
import { describeEndpoint } from '../../sagemaker/operations/endpoint';
import { describeAlarms } from '../operations';
import { WatchingCheck } from './WatchingCheck';

export const alarmWithAction: WatchingCheck = check({
  name: 'cloudwatch.alarm_on_endpoint_with_action',
  asks: 'Does an alarm on every endpoint call somebody?',
  why: 'That a model is slow or fails is known before its users complain.',
  field:
    'DescribeAlarms → MetricAlarms[].{Namespace,Dimensions,Metrics,ActionsEnabled,AlarmActions}, CompositeAlarms[].AlarmRule',
  operations: [describeEndpoint, describeAlarms],
  practices: ['MLCOST06_BP03', 'MLOPS05_BP01', 'MLOPS06_BP02', 'MLPERF06_BP04'],
  whenUnset: false,
  remediation: {
    text: 'Set an alarm on errors and latency of the endpoint, with an action that reaches the team.',
    effort: 'S',
  },
  from: watching => watching.alarms,
  answer: alarms => alarms.some(({ acts }) => acts),
});
