import { Endpoint, EndpointConfig, Model } from '../../operations/endpoint';
import { judge, value } from '../../../__testUtils__/judging';
import { Read, read } from '../../../reading/Read';
import { MonitoringSchedule } from '../../operations/monitoring';
import { ServingReading } from '../../reading/readServing';
import { endpointChecks } from '.';

const now = new Date('2026-11-25T12:30:00Z');

function endpoint(more: Partial<Endpoint> = {}): {
  endpoint: Read<Endpoint>;
} {
  return {
    endpoint: read({
      EndpointName: 'churn',
      EndpointArn: 'arn:endpoint',
      EndpointStatus: 'InService',
      CreationTime: now,
      ProductionVariants: [{ VariantName: 'main', DesiredInstanceCount: 1 }],
      ...more,
    }),
  };
}

type Variant = EndpointConfig['ProductionVariants'][number];

function config(
  variant: Partial<Variant> = {},
  more: Partial<EndpointConfig> = {},
): { config: Read<EndpointConfig> } {
  return {
    config: read({
      ProductionVariants: [
        {
          VariantName: 'main',
          ModelName: 'churn',
          InitialInstanceCount: 1,
          InstanceType: 'ml.m5.large',
          ...variant,
        },
      ],
      ...more,
    }),
  };
}

function model(more: Partial<Model> = {}): Pick<ServingReading, 'models'> {
  return {
    models: read([
      {
        name: 'churn',
        serverless: false,
        model: read({
          ModelArn: 'arn:model',
          ...more,
        }),
      },
    ]),
  };
}

/** An endpoint of one instance on which nothing is set. */
const bare: ServingReading = {
  ...endpoint(),
  ...config(),
  ...model(),
  components: read([]),
  monitors: read([]),
  recommendations: read([]),
  readAt: now,
};

const serverlessConfig = { MemorySizeInMB: 2048, MaxConcurrency: 5 };

const serverless: Partial<ServingReading> = {
  ...endpoint({
    ProductionVariants: [
      { VariantName: 'main', CurrentServerlessConfig: serverlessConfig },
    ],
  }),
  ...config({
    InitialInstanceCount: undefined,
    InstanceType: undefined,
    ServerlessConfig: serverlessConfig,
  }),
};

function components(...models: string[]) {
  return models.map((name, index) => ({
    name: `component-${index}`,
    variant: 'main',
    model: name,
  }));
}

const failed = {
  outcome: 'unknown',
  cause: 'denied',
  reason: 'It was denied',
} as const;

function monitor(
  type: 'DataQuality' | 'ModelQuality',
  ...schedules: Read<MonitoringSchedule>[]
): Pick<ServingReading, 'monitors'> {
  return {
    monitors: read(schedules.map(one => ({ type, schedule: one }))),
  };
}

function schedule(
  more: Partial<MonitoringSchedule> = {},
): Read<MonitoringSchedule> {
  return read({
    MonitoringScheduleStatus: 'Scheduled',
    CreationTime: now,
    MonitoringScheduleConfig: {
      ScheduleConfig: { ScheduleExpression: 'cron(0 * ? * * *)' },
    },
    ...more,
  });
}

const stopped = schedule({ MonitoringScheduleStatus: 'Stopped' });
const once = schedule({
  MonitoringScheduleConfig: { ScheduleConfig: { ScheduleExpression: 'NOW' } },
});

describe('the checks of an endpoint', () => {
  it.each<[string, boolean | undefined, string, Partial<ServingReading>]>([
    ['endpoint_exists', true, 'that was read', {}],
    ['endpoint.in_service', true, 'in service', {}],
    [
      'endpoint.in_service',
      true,
      'that goes back',
      endpoint({ EndpointStatus: 'RollingBack' }),
    ],
    [
      'endpoint.in_service',
      false,
      'that failed',
      endpoint({ EndpointStatus: 'Failed' }),
    ],
    ['endpoint.kms', false, 'without a key', {}],
    ['endpoint.kms', true, 'with a key', config({}, { KmsKeyId: 'key' })],
    [
      'endpoint.kms',
      undefined,
      'with storage of its own',
      config({ InstanceType: 'ml.g5.xlarge' }),
    ],
    ['endpoint.data_capture', false, 'that keeps nothing', {}],
    [
      'endpoint.data_capture',
      true,
      'that keeps requests',
      endpoint({
        DataCaptureConfig: {
          EnableCapture: true,
          CaptureStatus: 'Started',
          CurrentSamplingPercentage: 10,
          DestinationS3Uri: 's3://b',
          KmsKeyId: '',
        },
      }),
    ],
    [
      'endpoint.data_capture',
      false,
      'that stopped keeping them',
      endpoint({
        DataCaptureConfig: {
          EnableCapture: true,
          CaptureStatus: 'Stopped',
          CurrentSamplingPercentage: 10,
          DestinationS3Uri: 's3://b',
          KmsKeyId: '',
        },
      }),
    ],
    ['endpoint.data_capture', undefined, 'without servers', serverless],
    ['endpoint.min_two_instances_or_serverless', false, 'on one instance', {}],
    [
      'endpoint.min_two_instances_or_serverless',
      true,
      'on two',
      endpoint({
        ProductionVariants: [{ VariantName: 'main', DesiredInstanceCount: 2 }],
      }),
    ],
    [
      'endpoint.min_two_instances_or_serverless',
      false,
      'of which one variant has two',
      endpoint({
        ProductionVariants: [
          { VariantName: 'main', DesiredInstanceCount: 2 },
          { VariantName: 'next', DesiredInstanceCount: 1 },
        ],
      }),
    ],
    [
      'endpoint.min_two_instances_or_serverless',
      true,
      'configured with two that AWS does not count',
      {
        ...endpoint({ ProductionVariants: [{ VariantName: 'main' }] }),
        ...config({ InitialInstanceCount: 2 }),
      },
    ],
    [
      'endpoint.min_two_instances_or_serverless',
      true,
      'without servers',
      serverless,
    ],
    ['endpoint.auto_rollback', false, 'that stays', {}],
    [
      'endpoint.auto_rollback',
      true,
      'that goes back on an alarm',
      endpoint({
        LastDeploymentConfig: {
          AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'errors' }] },
        },
      }),
    ],
    [
      'endpoint.auto_rollback',
      false,
      'that goes back on nothing',
      endpoint({
        LastDeploymentConfig: { AutoRollbackConfiguration: { Alarms: [] } },
      }),
    ],
    ['endpoint.serverless', false, 'on instances', {}],
    ['endpoint.serverless', true, 'without servers', serverless],
    ['endpoint.multi_model', false, 'of one model', {}],
    [
      'endpoint.multi_model',
      true,
      'that loads models as asked',
      model({ PrimaryContainer: { Mode: 'MultiModel' } }),
    ],
    [
      'endpoint.multi_model',
      true,
      'of containers asked one by one',
      model({
        Containers: [{}, {}],
        InferenceExecutionConfig: { Mode: 'Direct' },
      }),
    ],
    [
      'endpoint.multi_model',
      false,
      'of containers one after the other',
      model({
        Containers: [{}, {}],
        InferenceExecutionConfig: { Mode: 'Serial' },
      }),
    ],
    [
      'endpoint.multi_model',
      true,
      'of two components',
      { components: read(components('a', 'b')) },
    ],
    [
      'endpoint.multi_model',
      false,
      'of two components of one model',
      { components: read(components('a', 'a')) },
    ],
    ['endpoint.efficient_silicon', false, 'on m5', {}],
    [
      'endpoint.efficient_silicon',
      true,
      'on Graviton',
      config({ InstanceType: 'ml.m6gd.large' }),
    ],
    [
      'endpoint.efficient_silicon',
      true,
      'on Inferentia',
      config({ InstanceType: 'ml.inf2.xlarge' }),
    ],
    [
      'endpoint.efficient_silicon',
      false,
      'on a GPU',
      config({ InstanceType: 'ml.g5.xlarge' }),
    ],
    ['endpoint.efficient_silicon', undefined, 'without servers', serverless],
    ['endpoint.shadow_test', false, 'that tries nothing', {}],
    [
      'endpoint.shadow_test',
      true,
      'that tries a version',
      endpoint({ ShadowProductionVariants: [{ VariantName: 'next' }] }),
    ],
    ['endpoint.explainer', false, 'that explains nothing', {}],
    [
      'endpoint.explainer',
      true,
      'that explains',
      endpoint({
        ExplainerConfig: {
          ClarifyExplainerConfig: {
            ShapConfig: { ShapBaselineConfig: {} },
          },
        },
      }),
    ],
    ['endpoint.instance_recommended', undefined, 'never measured', {}],
    [
      'endpoint.instance_recommended',
      true,
      'on a recommended type',
      {
        recommendations: read([
          { recommended: ['ml.m5.large', 'ml.c7g.large'] },
        ]),
      },
    ],
    [
      'endpoint.instance_recommended',
      false,
      'on another type',
      { recommendations: read([{ recommended: ['ml.c7g.large'] }]) },
    ],
    ['monitor.data_quality', false, 'that nobody watches', {}],
    [
      'monitor.data_quality',
      true,
      'watched since today',
      monitor('DataQuality', schedule()),
    ],
    [
      'monitor.data_quality',
      false,
      'no longer watched',
      monitor('DataQuality', stopped),
    ],
    [
      'monitor.data_quality',
      true,
      'watched anew',
      monitor('DataQuality', stopped, schedule()),
    ],
    [
      'monitor.data_quality',
      false,
      'watched once',
      monitor('DataQuality', once),
    ],
    [
      'monitor.data_quality',
      true,
      'watched, and by something that could not be read',
      monitor('DataQuality', failed, schedule()),
    ],
    [
      'monitor.data_quality',
      false,
      'watched for something else',
      monitor('ModelQuality', schedule()),
    ],
    [
      'monitor.model_quality',
      true,
      'watched for that',
      monitor('ModelQuality', schedule()),
    ],
    ['monitor.data_quality', undefined, 'without servers', serverless],
  ])('answers sagemaker.%s with %s of one %s', (name, is, _, more) => {
    expect(
      judge(endpointChecks, `sagemaker.${name}`, { ...bare, ...more }),
    ).toEqual(is === undefined ? undefined : value(is));
  });

  it('does not know whether somebody watches where the only schedule could not be read', () => {
    expect(
      judge(endpointChecks, 'sagemaker.monitor.data_quality', {
        ...bare,
        ...monitor('DataQuality', stopped, failed),
      }),
    ).toEqual({ outcome: 'unknown', reason: 'It was denied' });
  });

  it('says that an endpoint which is being made does not serve yet', () => {
    expect(
      judge(endpointChecks, 'sagemaker.endpoint.in_service', {
        ...bare,
        ...endpoint({ EndpointStatus: 'Creating' }),
      }),
    ).toEqual({ outcome: 'unknown', reason: 'The endpoint is being created' });
  });
});
