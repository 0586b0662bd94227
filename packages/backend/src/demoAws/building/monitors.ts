import {
  DescribeDataQualityJobDefinitionCommand,
  DescribeModelBiasJobDefinitionCommand,
  DescribeModelExplainabilityJobDefinitionCommand,
  DescribeModelQualityJobDefinitionCommand,
  DescribeMonitoringScheduleCommand,
  ExecutionStatus,
  ListMonitoringSchedulesCommand,
  MonitoringNetworkConfig,
  MonitoringType,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo, fullHoursAgo } from './clock';
import { arnIn } from './names';

/** A schedule of Model Monitor. */
export interface MonitorDeclaration {
  watches: MonitoringType;
  /** How its last run ended; it has not run yet where it is not said. */
  lastRun?: ExecutionStatus;
  /** When that was, in hours before now: 20 where it is not said. */
  hoursAgo?: number;
  stopped?: boolean;
  role: string;
  /** Whether its instances encrypt what they send each other. */
  encrypted?: boolean;
}

/** Daily schedules over one endpoint. */
export function monitors(
  region: Region,
  endpoint: string,
  declarations: readonly MonitorDeclaration[],
): void {
  declarations.forEach(declaration => monitor(region, endpoint, declaration));
}

function monitor(
  region: Region,
  EndpointName: string,
  declaration: MonitorDeclaration,
): void {
  const { watches, lastRun, stopped = false } = declaration;
  const name = `${EndpointName}-${wordsOf(watches)}`;
  const arn = arnIn(region, 'sagemaker', `monitoring-schedule/${name}`);
  const ago = declaration.hoursAgo ?? 20;
  const created = () => daysAgo(lastRun ? 200 : 0.4);
  const status = stopped ? ('Stopped' as const) : ('Scheduled' as const);
  region
    .answer(ListMonitoringSchedulesCommand, {}, () => ({
      MonitoringScheduleSummaries: [
        {
          MonitoringScheduleName: name,
          MonitoringScheduleArn: arn,
          CreationTime: created(),
          LastModifiedTime: created(),
          MonitoringScheduleStatus: status,
          EndpointName,
          MonitoringJobDefinitionName: name,
          MonitoringType: watches,
        },
      ],
    }))
    .answer(
      DescribeMonitoringScheduleCommand,
      { MonitoringScheduleName: name },
      () => ({
        MonitoringScheduleArn: arn,
        MonitoringScheduleName: name,
        MonitoringScheduleStatus: status,
        MonitoringType: watches,
        CreationTime: created(),
        LastModifiedTime: created(),
        EndpointName,
        MonitoringScheduleConfig: {
          ScheduleConfig: { ScheduleExpression: 'cron(0 5 ? * * *)' },
          MonitoringJobDefinitionName: name,
          MonitoringType: watches,
        },
        ...(lastRun && {
          LastMonitoringExecutionSummary: {
            MonitoringScheduleName: name,
            ScheduledTime: fullHoursAgo(ago),
            CreationTime: fullHoursAgo(ago),
            LastModifiedTime: fullHoursAgo(ago - 0.5),
            MonitoringExecutionStatus: lastRun,
            EndpointName,
            MonitoringType: watches,
            ...(lastRun === 'Failed' && {
              FailureReason:
                'ClientError: the container exited with code 137, out of memory',
            }),
          },
        }),
      }),
    );
  jobDefinition(region, EndpointName, name, declaration);
}

function jobDefinition(
  region: Region,
  EndpointName: string,
  name: string,
  { watches, role, encrypted = true }: MonitorDeclaration,
): void {
  const baseline = {
    ConstraintsResource: {
      S3Uri: `s3://tallgrass-baselines/${name}/constraints.json`,
    },
  };
  const input = {
    EndpointInput: { EndpointName, LocalPath: '/opt/ml/processing/input' },
  };
  const output = {
    MonitoringOutputs: [
      {
        S3Output: {
          S3Uri: `s3://tallgrass-monitoring/${name}`,
          LocalPath: '/opt/ml/processing/output',
        },
      },
    ],
  };
  const image = `888888888888.dkr.ecr.${region.name}.amazonaws.com/sagemaker-model-monitor-analyzer`;
  const analysis = {
    ImageUri: image,
    ConfigUri: `s3://tallgrass-baselines/${name}/analysis.json`,
  };
  const truth = {
    ...input,
    GroundTruthS3Input: { S3Uri: `s3://tallgrass-labels/${EndpointName}` },
  };
  const common = {
    JobDefinitionArn: arnIn(
      region,
      'sagemaker',
      `${watches.toLowerCase()}-job-definition/${name}`,
    ),
    JobDefinitionName: name,
    JobResources: {
      ClusterConfig: {
        InstanceCount: 2,
        InstanceType: 'ml.m5.xlarge' as const,
        VolumeSizeInGB: 30,
      },
    },
    NetworkConfig: {
      EnableInterContainerTrafficEncryption: encrypted,
      EnableNetworkIsolation: false,
    } satisfies MonitoringNetworkConfig,
    RoleArn: role,
  };
  const JobDefinitionName = name;
  switch (watches) {
    case 'DataQuality':
      region.answer(
        DescribeDataQualityJobDefinitionCommand,
        { JobDefinitionName },
        () => ({
          ...common,
          CreationTime: daysAgo(200),
          DataQualityBaselineConfig: baseline,
          DataQualityAppSpecification: { ImageUri: image },
          DataQualityJobInput: input,
          DataQualityJobOutputConfig: output,
        }),
      );
      return;
    case 'ModelQuality':
      region.answer(
        DescribeModelQualityJobDefinitionCommand,
        { JobDefinitionName },
        () => ({
          ...common,
          CreationTime: daysAgo(200),
          ModelQualityBaselineConfig: baseline,
          ModelQualityAppSpecification: { ImageUri: image },
          ModelQualityJobInput: truth,
          ModelQualityJobOutputConfig: output,
        }),
      );
      return;
    case 'ModelBias':
      region.answer(
        DescribeModelBiasJobDefinitionCommand,
        { JobDefinitionName },
        () => ({
          ...common,
          CreationTime: daysAgo(200),
          ModelBiasBaselineConfig: baseline,
          ModelBiasAppSpecification: analysis,
          ModelBiasJobInput: truth,
          ModelBiasJobOutputConfig: output,
        }),
      );
      return;
    default:
      region.answer(
        DescribeModelExplainabilityJobDefinitionCommand,
        { JobDefinitionName },
        () => ({
          ...common,
          CreationTime: daysAgo(200),
          ModelExplainabilityBaselineConfig: baseline,
          ModelExplainabilityAppSpecification: analysis,
          ModelExplainabilityJobInput: input,
          ModelExplainabilityJobOutputConfig: output,
        }),
      );
  }
}

/** `DataQuality` is `data-quality` in names. */
function wordsOf(type: MonitoringType): string {
  return type.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
}
