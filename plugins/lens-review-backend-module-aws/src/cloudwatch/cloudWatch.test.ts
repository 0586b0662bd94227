import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import { FakeAws } from '@lens-review/fake-aws';
import {
  ACCOUNT,
  collectFrom,
  component,
  REGION,
} from '../__testUtils__/collectFrom';
import { NOW } from '../__testUtils__/world/World';

const ENDPOINT = `arn:aws:sagemaker:${REGION}:${ACCOUNT}:endpoint/churn`;
const DAY_MS = 86_400_000;

/** Values by `metric/stat/variant`. */
type Values = Record<string, number[]>;

describe('the collector aws-cloudwatch', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await FakeAws.start({ services: [cloudWatch, sageMaker] });
  });

  afterEach(() => fake.stop());

  const here = () => fake.account(ACCOUNT).region(REGION);

  function endpoint(
    ageDays = 100,
    more: Partial<sageMaker.DescribeEndpointOutput> = {},
  ) {
    here().answer(
      sageMaker.DescribeEndpointCommand,
      { EndpointName: 'churn' },
      {
        EndpointName: 'Churn',
        EndpointArn: ENDPOINT,
        EndpointStatus: 'InService',
        CreationTime: new Date(NOW.getTime() - ageDays * DAY_MS),
        LastModifiedTime: NOW,
        ProductionVariants: [{ VariantName: 'a' }, { VariantName: 'b' }],
        ...more,
      },
    );
  }

  function metrics(day: Values, fortnight: Values = {}) {
    here().on(
      cloudWatch.GetMetricDataCommand,
      ({ MetricDataQueries = [], StartTime, EndTime }) => {
        const days =
          ((EndTime?.getTime() ?? 0) - (StartTime?.getTime() ?? 0)) / DAY_MS;
        return {
          MetricDataResults: MetricDataQueries.map(({ Id, MetricStat }) => {
            const { MetricName, Dimensions = [] } = MetricStat?.Metric ?? {};
            expect(Dimensions[0]).toEqual({
              Name: 'EndpointName',
              Value: 'Churn',
            });
            const key = `${MetricName}/${MetricStat?.Stat}/${Dimensions[1].Value}`;
            const Values = (days === 1 ? day : fortnight)[key] ?? [];
            return {
              Id,
              StatusCode: 'Complete' as const,
              Values,
              Timestamps: Values.map(() => NOW),
            };
          }),
        };
      },
    );
  }

  async function said() {
    const { said: all } = await collectFrom(
      fake,
      'aws-cloudwatch',
      component({ 'amazon-sagemaker-endpoint-arn': ENDPOINT }),
    );
    return Object.fromEntries(
      Object.entries(all).map(([name, is]) => [
        name.replace(/^sagemaker\.endpoint\./, ''),
        is,
      ]),
    );
  }

  it('puts the numbers of variants together: sums added, the worst of the others', async () => {
    endpoint();
    metrics(
      {
        'Invocations/Sum/a': [900],
        'Invocations/Sum/b': [60, 40],
        'Invocation4XXErrors/Sum/a': [15],
        'Invocation5XXErrors/Sum/b': [5],
        'ModelLatency/p50/a': [12_345.6],
        'ModelLatency/p50/b': [20_000],
        'ModelLatency/p95/a': [80_000],
        'ModelLatency/p95/b': [45_000],
      },
      {
        'Invocations/Sum/a': [12_000],
        'CPUUtilization/p95/a': [31.25],
        'CPUUtilization/p95/b': [64.5],
        'MemoryUtilization/p95/a': [40],
      },
    );
    expect(await said()).toEqual({
      'cloudwatch.alarm_on_endpoint_with_action': false,
      availability: 99.5,
      cpu_utilization_p95: 64.5,
      error_rate: 2,
      invocations: 1000,
      memory_utilization_p95: 40,
      model_latency_p50: 20,
      model_latency_p95: 80,
      used: true,
    });
  });

  it('says units and windows with its facts', async () => {
    endpoint();
    metrics({ 'ModelLatency/p95/a': [80_000] });
    const { facts } = await collectFrom(
      fake,
      'aws-cloudwatch',
      component({ 'amazon-sagemaker-endpoint-arn': ENDPOINT }),
    );
    expect(
      facts.find(({ name }) => name.endsWith('model_latency_p95')),
    ).toMatchObject({ outcome: 'value', value: 80, unit: 'ms' });
  });

  it('does not know how fast an endpoint is that nobody asks, and says that it is not used', async () => {
    endpoint();
    metrics({});
    const nothing = 'unknown: There were no invocations in 24 hours';
    expect(await said()).toMatchObject({
      availability: nothing,
      error_rate: nothing,
      invocations: 0,
      model_latency_p50: nothing,
      model_latency_p95: nothing,
      cpu_utilization_p95: 'unknown: There is no datapoint in 14 days',
      used: false,
    });
  });

  it('gives a young endpoint time to be used', async () => {
    endpoint(13);
    metrics({});
    expect(await said()).toMatchObject({
      used: expect.stringMatching(/^unknown: /),
    });
  });

  it.each<[string, Partial<sageMaker.DescribeEndpointOutput>]>([
    [
      'is served without servers',
      {
        ProductionVariants: [
          {
            VariantName: 'a',
            CurrentServerlessConfig: {
              MemorySizeInMB: 1024,
              MaxConcurrency: 1,
            },
          },
        ],
      },
    ],
    [
      'takes requests from a queue',
      { AsyncInferenceConfig: { OutputConfig: { S3OutputPath: 's3://b' } } },
    ],
  ])('does not ask whether an endpoint that %s is used', async (_, more) => {
    endpoint(100, more);
    metrics({});
    expect(Object.keys(await said())).not.toContain('used');
  });

  it('finds alarms in all pages, asked for once for many endpoints', async () => {
    endpoint();
    metrics({});
    for (const [index, StateValue] of (
      ['OK', 'OK', 'ALARM'] as const
    ).entries()) {
      here().answer(
        cloudWatch.DescribeAlarmsCommand,
        { AlarmTypes: ['CompositeAlarm', 'MetricAlarm'] },
        {
          MetricAlarms: [
            {
              AlarmName: `alarm-${index}`,
              Namespace: 'AWS/SageMaker',
              Dimensions: [{ Name: 'EndpointName', Value: 'Churn' }],
              ActionsEnabled: true,
              AlarmActions: index === 2 ? ['arn:topic'] : [],
              StateValue,
            },
          ],
        },
      );
    }
    here().answer(
      sageMaker.DescribeEndpointCommand,
      { EndpointName: 'other' },
      {
        EndpointName: 'other',
        EndpointArn: `${ENDPOINT}-other`,
        EndpointStatus: 'InService',
        CreationTime: NOW,
        LastModifiedTime: NOW,
      },
    );
    const { said: all } = await collectFrom(
      fake,
      'aws-cloudwatch',
      component({
        'amazon-sagemaker-endpoint-arn': `${ENDPOINT},${ENDPOINT.replace(
          'churn',
          'other',
        )}`,
      }),
    );
    expect(all).toMatchObject({
      'cloudwatch.alarm_on_endpoint_with_action': [true, false],
      'cloudwatch.no_alarm_ringing': false,
    });
    const asked = fake.calls.filter(
      ({ operation }) => operation === 'DescribeAlarms',
    );
    expect(asked.map(({ input }) => Boolean(input.NextToken))).toEqual([
      false,
      true,
    ]);
  });

  it('knows no number where a metric is forbidden, and names the permission', async () => {
    endpoint();
    here().on(
      cloudWatch.GetMetricDataCommand,
      ({ MetricDataQueries = [] }) => ({
        MetricDataResults: MetricDataQueries.map(({ Id }) => ({
          Id,
          StatusCode: 'Forbidden' as const,
        })),
      }),
    );
    expect(await said()).toMatchObject({
      used: expect.stringMatching(
        /^unknown: .*Missing permission: cloudwatch:GetMetricData$/,
      ),
      invocations: expect.stringMatching(/^unknown: /),
    });
  });
});
