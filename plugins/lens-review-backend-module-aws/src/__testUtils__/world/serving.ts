import {
  DescribeAlarmsCommand,
  GetMetricDataCommand,
} from '@aws-sdk/client-cloudwatch';
import {
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
} from '@aws-sdk/client-application-auto-scaling';
import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeInferenceComponentCommand,
  DescribeInferenceRecommendationsJobCommand,
  DescribeModelCommand,
  ListInferenceComponentsCommand,
  ListInferenceRecommendationsJobsCommand,
  ListTagsCommand,
} from '@aws-sdk/client-sagemaker';
import { hoursBefore, Names, NOW, World } from './World';

const COMPONENTS = ['steady', 'trial'];

/** What metrics say; 10 where nothing else stands here. */
const MEASURED: Readonly<Record<string, number | undefined>> = {
  Invocations: 1_000,
  ModelLatency: 20_000,
};

/** An endpoint whose models share instances, on which everything is as it should be. */
export function goodServing({ region, regionName, accountId }: World): Names {
  const arn = (resource: string) =>
    `arn:aws:sagemaker:${regionName}:${accountId}:${resource}`;
  const role = `arn:aws:iam::${accountId}:role/serving`;
  const times = { CreationTime: hoursBefore(2_000), LastModifiedTime: NOW };
  region
    .answer(
      DescribeEndpointCommand,
      { EndpointName: 'churn' },
      {
        EndpointName: 'churn',
        EndpointArn: arn('endpoint/churn'),
        EndpointConfigName: 'churn',
        EndpointStatus: 'InService',
        ProductionVariants: [{ VariantName: 'main', DesiredInstanceCount: 2 }],
        ShadowProductionVariants: [{ VariantName: 'next' }],
        DataCaptureConfig: {
          EnableCapture: true,
          CaptureStatus: 'Started',
          CurrentSamplingPercentage: 20,
          DestinationS3Uri: 's3://captured',
          KmsKeyId: 'key',
        },
        ExplainerConfig: {
          ClarifyExplainerConfig: { ShapConfig: { ShapBaselineConfig: {} } },
        },
        LastDeploymentConfig: {
          AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'errors' }] },
        },
        ...times,
      },
    )
    .answer(
      DescribeEndpointConfigCommand,
      { EndpointConfigName: 'churn' },
      {
        EndpointConfigName: 'churn',
        EndpointConfigArn: arn('endpoint-config/churn'),
        KmsKeyId: 'key',
        ExecutionRoleArn: role,
        ProductionVariants: [
          {
            VariantName: 'main',
            InstanceType: 'ml.c7g.large',
            InitialInstanceCount: 2,
          },
        ],
        CreationTime: NOW,
      },
    )
    .on(ListTagsCommand, () => ({ Tags: [{ Key: 'owner', Value: 'growth' }] }))
    .on(ListInferenceRecommendationsJobsCommand, () => ({
      InferenceRecommendationsJobs: [
        {
          JobName: 'sizes',
          JobDescription: '',
          JobType: 'Default',
          JobArn: arn('inference-recommendations-job/sizes'),
          Status: 'COMPLETED',
          RoleArn: role,
          ...times,
        },
      ],
    }))
    .answer(
      DescribeInferenceRecommendationsJobCommand,
      { JobName: 'sizes' },
      {
        JobName: 'sizes',
        JobType: 'Default',
        JobArn: arn('inference-recommendations-job/sizes'),
        RoleArn: role,
        Status: 'COMPLETED',
        InputConfig: {},
        InferenceRecommendations: (
          ['ml.c7g.large', 'ml.m5.large'] as const
        ).map(InstanceType => ({
          EndpointConfiguration: {
            EndpointName: 'tried',
            VariantName: 'main',
            InstanceType,
          },
          ModelConfiguration: {},
        })),
        ...times,
      },
    );
  for (const name of COMPONENTS) {
    const component = {
      InferenceComponentName: name,
      InferenceComponentArn: arn(`inference-component/${name}`),
      EndpointArn: arn('endpoint/churn'),
      EndpointName: 'churn',
      VariantName: 'main',
      ...times,
    };
    const scaled = {
      ServiceNamespace: 'sagemaker',
      ScalableDimension: 'sagemaker:inference-component:DesiredCopyCount',
      ResourceId: `inference-component/${name}`,
      CreationTime: NOW,
    } as const;
    region
      .answer(
        ListInferenceComponentsCommand,
        {},
        { InferenceComponents: [component] },
      )
      .answer(
        DescribeInferenceComponentCommand,
        { InferenceComponentName: name },
        { ...component, Specification: { ModelName: name } },
      )
      .answer(
        DescribeModelCommand,
        { ModelName: name },
        {
          ModelName: name,
          ModelArn: arn(`model/${name}`),
          ExecutionRoleArn: role,
          VpcConfig: {
            Subnets: ['subnet-1', 'subnet-2'],
            SecurityGroupIds: ['sg-1'],
          },
          EnableNetworkIsolation: true,
          CreationTime: NOW,
        },
      )
      .answer(
        DescribeScalableTargetsCommand,
        {},
        {
          ScalableTargets: [
            { ...scaled, MinCapacity: 0, MaxCapacity: 4, RoleARN: role },
          ],
        },
      )
      .answer(
        DescribeScalingPoliciesCommand,
        {},
        {
          ScalingPolicies: [
            {
              ...scaled,
              PolicyARN: `${scaled.ResourceId}-policy`,
              PolicyName: 'track',
              PolicyType: 'TargetTrackingScaling',
            },
          ],
        },
      );
  }
  region
    .answer(
      DescribeAlarmsCommand,
      { AlarmTypes: ['CompositeAlarm', 'MetricAlarm'] },
      {
        MetricAlarms: [
          {
            AlarmName: 'errors',
            Namespace: 'AWS/SageMaker',
            Dimensions: [{ Name: 'EndpointName', Value: 'churn' }],
            ActionsEnabled: true,
            AlarmActions: [`arn:aws:sns:${regionName}:${accountId}:team`],
            StateValue: 'OK',
          },
        ],
      },
    )
    .on(GetMetricDataCommand, ({ MetricDataQueries = [] }) => ({
      MetricDataResults: MetricDataQueries.map(({ Id, MetricStat }) => ({
        Id,
        StatusCode: 'Complete' as const,
        Timestamps: [NOW],
        Values: [MEASURED[MetricStat?.Metric?.MetricName ?? ''] ?? 10],
      })),
    }));
  return {
    'aws.amazon.com/amazon-sagemaker-endpoint-arn': arn('endpoint/churn'),
  };
}
