import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { Region } from '@lens-review/fake-aws';
import { hoursAgo } from './clock';
import { arnIn } from './names';

/** An alarm on an endpoint's errors that calls whoever is on duty. */
export function alarmOn(
  region: Region,
  endpoint: string,
  state: 'quiet' | 'ringing',
): void {
  const AlarmName = `${endpoint}-errors`;
  region.answer(DescribeAlarmsCommand, {}, () => ({
    MetricAlarms: [
      {
        AlarmName,
        AlarmArn: arnIn(region, 'cloudwatch', `alarm:${AlarmName}`),
        Namespace: 'AWS/SageMaker',
        MetricName: 'Invocation5XXErrors',
        Dimensions: [
          { Name: 'EndpointName', Value: endpoint },
          { Name: 'VariantName', Value: 'main' },
        ],
        Statistic: 'Sum',
        Period: 300,
        EvaluationPeriods: 2,
        Threshold: 5,
        ComparisonOperator: 'GreaterThanThreshold',
        ActionsEnabled: true,
        AlarmActions: [arnIn(region, 'sns', 'ml-on-duty')],
        StateValue: state === 'quiet' ? 'OK' : 'ALARM',
        StateUpdatedTimestamp: hoursAgo(30),
      },
    ],
  }));
}
