import { CompositeAlarm, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { alarmsByEndpoint } from './alarmsByEndpoint';

function metric(more: Partial<MetricAlarm>): MetricAlarm {
  return {
    AlarmName: 'errors',
    Namespace: 'AWS/SageMaker',
    Dimensions: [{ Name: 'EndpointName', Value: 'Churn' }],
    ...more,
  };
}

function composite(more: Partial<CompositeAlarm>): CompositeAlarm {
  return { AlarmName: 'all', AlarmRule: 'ALARM("errors")', ...more };
}

/** Names of the alarms by endpoint. */
function found(metrics: MetricAlarm[], composites: CompositeAlarm[] = []) {
  return Object.fromEntries(
    [...alarmsByEndpoint(metrics, composites)].map(([endpoint, alarms]) => [
      endpoint,
      alarms.map(({ name }) => name),
    ]),
  );
}

describe('alarmsByEndpoint', () => {
  it.each<[string, Partial<MetricAlarm>, boolean]>([
    ['on invocations', {}, true],
    ['on instances', { Namespace: '/aws/sagemaker/Endpoints' }, true],
    [
      'on bias',
      {
        Namespace: 'aws/sagemaker/Endpoints/bias-metrics',
        Dimensions: [{ Name: 'Endpoint', Value: 'churn' }],
      },
      true,
    ],
    [
      'on an expression',
      {
        Namespace: undefined,
        Dimensions: undefined,
        Metrics: [
          { Id: 'rate', Expression: 'm1 / m2' },
          {
            Id: 'm1',
            MetricStat: {
              Metric: {
                Namespace: 'AWS/SageMaker',
                MetricName: 'Invocation5XXErrors',
                Dimensions: [{ Name: 'EndpointName', Value: 'churn' }],
              },
              Period: 60,
              Stat: 'Sum',
            },
          },
        ],
      },
      true,
    ],
    ['on something else', { Namespace: 'AWS/Lambda' }, false],
    ['of a namespace of somebody', { Namespace: 'AWS/SageMakerOwn' }, false],
    [
      'on a training job',
      { Dimensions: [{ Name: 'Host', Value: 'a' }] },
      false,
    ],
    [
      'that Auto Scaling made',
      { AlarmName: 'TargetTracking-endpoint/churn/variant/main-AlarmLow-1' },
      false,
    ],
  ])('finds an alarm %s: %p', (_, more, is) => {
    expect(Object.keys(found([metric(more)]))).toEqual(is ? ['churn'] : []);
  });

  it.each([
    ['ALARM("errors")', true],
    ["OK('errors') AND TRUE", true],
    ['NOT ALARM(errors)', true],
    ['ALARM(arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors)', true],
    ['ALARM("errors-of-another")', false],
    ['TRUE', false],
  ])('finds the alarm composed as %s: %p', (AlarmRule, is) => {
    expect(found([metric({})], [composite({ AlarmRule })])).toEqual({
      churn: is ? ['errors', 'all'] : ['errors'],
    });
  });

  it('follows alarms composed of composed ones in any order, and those in a circle', () => {
    expect(
      found(
        [metric({})],
        [
          composite({ AlarmName: 'outer', AlarmRule: 'ALARM("inner")' }),
          composite({ AlarmName: 'inner' }),
          composite({ AlarmName: 'a', AlarmRule: 'ALARM("b")' }),
          composite({ AlarmName: 'b', AlarmRule: 'ALARM("a")' }),
        ],
      ),
    ).toEqual({ churn: ['errors', 'inner', 'outer'] });
  });

  it.each([
    [true, ['arn:topic'], true],
    [true, [], false],
    [false, ['arn:topic'], false],
  ])(
    'with actions enabled %s and %j acts: %s',
    (ActionsEnabled, AlarmActions, acts) => {
      expect(
        alarmsByEndpoint(
          [metric({ ActionsEnabled, AlarmActions, StateValue: 'ALARM' })],
          [],
        ).get('churn'),
      ).toEqual([{ name: 'errors', acts, rings: true }]);
    },
  );
});
