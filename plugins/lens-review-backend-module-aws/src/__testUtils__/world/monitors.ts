import {
  DescribeDataQualityJobDefinitionCommand,
  DescribeModelBiasJobDefinitionCommand,
  DescribeModelExplainabilityJobDefinitionCommand,
  DescribeModelQualityJobDefinitionCommand,
  DescribeMonitoringScheduleCommand,
  ListMonitoringSchedulesCommand,
} from '@aws-sdk/client-sagemaker';
import { hoursBefore, Names, NOW, World } from './World';

const TYPES = [
  'DataQuality',
  'ModelBias',
  'ModelExplainability',
  'ModelQuality',
] as const;

/** Schedules of every kind that watch the good endpoint, on time and content. */
export function goodMonitors({ region, regionName, accountId }: World): Names {
  const arn = (resource: string) =>
    `arn:aws:sagemaker:${regionName}:${accountId}:${resource}`;
  const times = { CreationTime: hoursBefore(2_000), LastModifiedTime: NOW };
  for (const MonitoringType of TYPES) {
    const schedule = {
      MonitoringScheduleName: MonitoringType,
      MonitoringScheduleArn: arn(`monitoring-schedule/${MonitoringType}`),
      MonitoringScheduleStatus: 'Scheduled',
      MonitoringType,
      EndpointName: 'churn',
      ...times,
    } as const;
    region
      .answer(
        ListMonitoringSchedulesCommand,
        {},
        { MonitoringScheduleSummaries: [schedule] },
      )
      .answer(
        DescribeMonitoringScheduleCommand,
        { MonitoringScheduleName: MonitoringType },
        {
          ...schedule,
          MonitoringScheduleConfig: {
            ScheduleConfig: { ScheduleExpression: 'cron(0 * ? * * *)' },
            MonitoringJobDefinitionName: MonitoringType,
            MonitoringType,
          },
          LastMonitoringExecutionSummary: {
            MonitoringScheduleName: MonitoringType,
            ScheduledTime: hoursBefore(1),
            MonitoringExecutionStatus: 'Completed',
            ...times,
          },
        },
      );
  }
  const baseline = { ConstraintsResource: { S3Uri: 's3://b/constraints' } };
  const outputs = { MonitoringOutputs: [] };
  const job = (name: (typeof TYPES)[number]) => ({
    JobDefinitionName: name,
    JobDefinitionArn: arn(`job-definition/${name}`),
    JobResources: {
      ClusterConfig: {
        InstanceCount: 2,
        InstanceType: 'ml.m5.large',
        VolumeSizeInGB: 20,
      } as const,
    },
    NetworkConfig: { EnableInterContainerTrafficEncryption: true },
    RoleArn: `arn:aws:iam::${accountId}:role/monitor`,
    CreationTime: NOW,
  });
  region
    .answer(
      DescribeDataQualityJobDefinitionCommand,
      { JobDefinitionName: 'DataQuality' },
      {
        ...job('DataQuality'),
        DataQualityBaselineConfig: baseline,
        DataQualityAppSpecification: { ImageUri: 'image' },
        DataQualityJobInput: {},
        DataQualityJobOutputConfig: outputs,
      },
    )
    .answer(
      DescribeModelBiasJobDefinitionCommand,
      { JobDefinitionName: 'ModelBias' },
      {
        ...job('ModelBias'),
        ModelBiasBaselineConfig: baseline,
        ModelBiasAppSpecification: { ImageUri: 'i', ConfigUri: 's3://b/c' },
        ModelBiasJobInput: { GroundTruthS3Input: {} },
        ModelBiasJobOutputConfig: outputs,
      },
    )
    .answer(
      DescribeModelExplainabilityJobDefinitionCommand,
      { JobDefinitionName: 'ModelExplainability' },
      {
        ...job('ModelExplainability'),
        ModelExplainabilityBaselineConfig: baseline,
        ModelExplainabilityAppSpecification: {
          ImageUri: 'image',
          ConfigUri: 's3://b/config',
        },
        ModelExplainabilityJobInput: {},
        ModelExplainabilityJobOutputConfig: outputs,
      },
    )
    .answer(
      DescribeModelQualityJobDefinitionCommand,
      { JobDefinitionName: 'ModelQuality' },
      {
        ...job('ModelQuality'),
        ModelQualityBaselineConfig: baseline,
        ModelQualityAppSpecification: { ImageUri: 'image' },
        ModelQualityJobInput: { GroundTruthS3Input: {} },
        ModelQualityJobOutputConfig: outputs,
      },
    );
  return {};
}
