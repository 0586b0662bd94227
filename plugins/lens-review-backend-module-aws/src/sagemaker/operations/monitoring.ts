import {
  DescribeDataQualityJobDefinitionCommand,
  DescribeModelBiasJobDefinitionCommand,
  DescribeModelExplainabilityJobDefinitionCommand,
  DescribeModelQualityJobDefinitionCommand,
  DescribeMonitoringScheduleCommand,
  DescribeMonitoringScheduleCommandInput,
  ListMonitoringSchedulesCommand,
  ListMonitoringSchedulesCommandInput,
  MonitoringClusterConfig,
  MonitoringExecutionSummary,
  MonitoringNetworkConfig,
  MonitoringScheduleConfig as ScheduleSettings,
  ScheduleStatus,
} from '@aws-sdk/client-sagemaker';
import {
  allPages,
  AwsOperation,
  AwsOperationDefinition,
  operation,
} from '../../reading/AwsOperation';
import { alwaysListed } from '../../reading/alwaysListed';
import { NOT_FOUND } from './notFound';

export const listMonitoringSchedules = operation({
  service: 'sagemaker',
  name: 'ListMonitoringSchedules',
  action: 'sagemaker:ListMonitoringSchedules',
  keep: 'batch',
  call: (client, input: ListMonitoringSchedulesCommandInput, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new ListMonitoringSchedulesCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.MonitoringScheduleSummaries),
        next: output.NextToken,
      };
    }),
});

/** What is looked at of a monitoring schedule. */
export interface MonitoringSchedule {
  MonitoringScheduleStatus: ScheduleStatus;
  MonitoringScheduleConfig: ScheduleSettings;
  CreationTime: Date;
  LastMonitoringExecutionSummary?: MonitoringExecutionSummary;
}

export const describeMonitoringSchedule = operation({
  service: 'sagemaker',
  name: 'DescribeMonitoringSchedule',
  action: 'sagemaker:DescribeMonitoringSchedule',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: DescribeMonitoringScheduleCommandInput,
    turn,
  ): Promise<MonitoringSchedule | undefined> {
    const output = await client.send(
      new DescribeMonitoringScheduleCommand(input),
      await turn(),
    );
    const { MonitoringScheduleStatus, MonitoringScheduleConfig, CreationTime } =
      output;
    return MonitoringScheduleStatus && MonitoringScheduleConfig && CreationTime
      ? {
          MonitoringScheduleStatus,
          MonitoringScheduleConfig,
          CreationTime,
          LastMonitoringExecutionSummary: output.LastMonitoringExecutionSummary,
        }
      : undefined;
  },
});

/** What a monitor compares with, and how its jobs run. */
export interface MonitorJob {
  /** Where the constraints lie that are not to be violated. */
  constraints: string | undefined;
  network: MonitoringNetworkConfig | undefined;
  cluster: MonitoringClusterConfig | undefined;
}

type JobDefinitionOperation = AwsOperation<
  'sagemaker',
  { JobDefinitionName: string },
  MonitorJob
>;

export const describeDataQualityJobDefinition = jobDefinition({
  name: 'DescribeDataQualityJobDefinition',
  action: 'sagemaker:DescribeDataQualityJobDefinition',
  async call(client, input, turn) {
    const output = await client.send(
      new DescribeDataQualityJobDefinitionCommand(input),
      await turn(),
    );
    return toJob(output, output.DataQualityBaselineConfig);
  },
});

export const describeModelQualityJobDefinition = jobDefinition({
  name: 'DescribeModelQualityJobDefinition',
  action: 'sagemaker:DescribeModelQualityJobDefinition',
  async call(client, input, turn) {
    const output = await client.send(
      new DescribeModelQualityJobDefinitionCommand(input),
      await turn(),
    );
    return toJob(output, output.ModelQualityBaselineConfig);
  },
});

export const describeModelBiasJobDefinition = jobDefinition({
  name: 'DescribeModelBiasJobDefinition',
  action: 'sagemaker:DescribeModelBiasJobDefinition',
  async call(client, input, turn) {
    const output = await client.send(
      new DescribeModelBiasJobDefinitionCommand(input),
      await turn(),
    );
    return toJob(output, output.ModelBiasBaselineConfig);
  },
});

export const describeModelExplainabilityJobDefinition = jobDefinition({
  name: 'DescribeModelExplainabilityJobDefinition',
  action: 'sagemaker:DescribeModelExplainabilityJobDefinition',
  async call(client, input, turn) {
    const output = await client.send(
      new DescribeModelExplainabilityJobDefinitionCommand(input),
      await turn(),
    );
    return toJob(output, output.ModelExplainabilityBaselineConfig);
  },
});

function jobDefinition(
  definition: Pick<
    AwsOperationDefinition<
      'sagemaker',
      { JobDefinitionName: string },
      MonitorJob
    >,
    'action' | 'call' | 'name'
  >,
): JobDefinitionOperation {
  return operation({ ...definition, service: 'sagemaker', gone: NOT_FOUND });
}

function toJob(
  output: {
    JobDefinitionArn: string | undefined;
    NetworkConfig?: MonitoringNetworkConfig;
    JobResources:
      | { ClusterConfig: MonitoringClusterConfig | undefined }
      | undefined;
  },
  baseline: { ConstraintsResource?: { S3Uri?: string } } | undefined,
): MonitorJob | undefined {
  return output.JobDefinitionArn === undefined
    ? undefined
    : {
        constraints: baseline?.ConstraintsResource?.S3Uri,
        network: output.NetworkConfig,
        cluster: output.JobResources?.ClusterConfig,
      };
}
