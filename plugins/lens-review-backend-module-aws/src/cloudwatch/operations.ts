import {
  CompositeAlarm,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  GetMetricDataCommandInput,
  MetricAlarm,
} from '@aws-sdk/client-cloudwatch';
import { alwaysListed } from '../reading/alwaysListed';
import { operation } from '../reading/AwsOperation';
import { alarmsByEndpoint } from './alarmsByEndpoint';

/** Pages that end somewhere. */
const MAX_PAGES = 500;

/**
 * The alarms of an account and region that watch SageMaker endpoints, by the
 * endpoint's name. Asking by metric would miss those on expressions and percentiles,
 * and those made of other alarms.
 */
export const describeAlarms = operation({
  service: 'cloudwatch',
  name: 'DescribeAlarms',
  action: 'cloudwatch:DescribeAlarms',
  keep: 'run',
  limit: { calls: 9, perMs: 1_000 },
  async call(
    client,
    input: { AlarmTypes: ['CompositeAlarm', 'MetricAlarm'] },
    turn,
  ) {
    const metric: MetricAlarm[] = [];
    const composite: CompositeAlarm[] = [];
    let NextToken: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const output = await client.send(
        new DescribeAlarmsCommand({ ...input, NextToken }),
        await turn(),
      );
      metric.push(...(output.MetricAlarms ?? []));
      composite.push(...(output.CompositeAlarms ?? []));
      NextToken = output.NextToken;
      if (!NextToken) {
        return alarmsByEndpoint(metric, composite);
      }
    }
    throw new Error(`The list did not end after ${MAX_PAGES} pages`);
  },
});

/** What GetMetricData says of a metric, and not of the request. */
class Forbidden extends Error {
  override readonly name = 'AccessDenied';
}

/** Values of metrics, by the id of their query. */
export const getMetricData = operation({
  service: 'cloudwatch',
  name: 'GetMetricData',
  action: 'cloudwatch:GetMetricData',
  limit: { calls: 25, perMs: 1_000 },
  async call(client, input: GetMetricDataCommandInput, turn) {
    const values = new Map<string, number[]>();
    let NextToken: string | undefined;
    do {
      const output = await client.send(
        new GetMetricDataCommand({ ...input, NextToken }),
        await turn(),
      );
      for (const { Id = '', StatusCode, Values } of alwaysListed(
        output.MetricDataResults,
      )) {
        if (StatusCode === 'Forbidden') {
          throw new Forbidden();
        }
        if (StatusCode === 'InternalError') {
          throw new Error(`The metric ${Id} could not be read`);
        }
        values.set(Id, [...(values.get(Id) ?? []), ...(Values ?? [])]);
      }
      NextToken = output.NextToken;
    } while (NextToken);
    return values;
  },
});
