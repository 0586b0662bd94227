import { check } from '../../checks/AwsCheck';
import { describeEndpoint } from '../../sagemaker/operations/endpoint';
import { describeAlarms } from '../operations';
import { WatchingCheck } from './WatchingCheck';

/** Not asked where there is no alarm. */
export const noAlarmRinging: WatchingCheck = check({
  name: 'cloudwatch.no_alarm_ringing',
  asks: 'Are all alarms on the endpoint quiet?',
  why: 'An alarm that rings asks for somebody now.',
  field: 'DescribeAlarms → StateValue',
  operations: [describeEndpoint, describeAlarms],
  practices: [],
  remediation: {
    text: 'Look into the alarm that rings.',
    effort: 'S',
  },
  from: watching => watching.alarms,
  answer: alarms =>
    alarms.length === 0 ? undefined : !alarms.some(({ rings }) => rings),
});
