import {
  DescribeHyperParameterTuningJobCommand,
  DescribeHyperParameterTuningJobCommandInput,
  DescribeTrainingJobCommand,
  DescribeTrainingJobCommandInput,
  DescribeTrainingJobResponse,
  HyperParameterTuningJobConfig as TuningJobConfig,
  HyperParameterTuningJobWarmStartConfig as WarmStart,
} from '@aws-sdk/client-sagemaker';
import { operation } from '../../reading/AwsOperation';
import { NOT_FOUND } from './notFound';

/** What is looked at of a training job. */
export type TrainingJob = Pick<
  DescribeTrainingJobResponse,
  | 'CheckpointConfig'
  | 'DebugRuleConfigurations'
  | 'EnableInterContainerTrafficEncryption'
  | 'EnableManagedSpotTraining'
  | 'EnableNetworkIsolation'
  | 'OutputDataConfig'
  | 'ProfilerRuleConfigurations'
  | 'ResourceConfig'
  | 'VpcConfig'
>;

export const describeTrainingJob = operation({
  service: 'sagemaker',
  name: 'DescribeTrainingJob',
  action: 'sagemaker:DescribeTrainingJob',
  gone: NOT_FOUND,
  async call(
    client,
    input: DescribeTrainingJobCommandInput,
    turn,
  ): Promise<TrainingJob | undefined> {
    const output = await client.send(
      new DescribeTrainingJobCommand(input),
      await turn(),
    );
    return output.TrainingJobArn ? output : undefined;
  },
});

/** What is looked at of a tuning job. */
export interface TuningJob {
  HyperParameterTuningJobConfig: TuningJobConfig;
  WarmStartConfig: WarmStart | undefined;
}

export const describeHyperParameterTuningJob = operation({
  service: 'sagemaker',
  name: 'DescribeHyperParameterTuningJob',
  action: 'sagemaker:DescribeHyperParameterTuningJob',
  gone: NOT_FOUND,
  async call(
    client,
    input: DescribeHyperParameterTuningJobCommandInput,
    turn,
  ): Promise<TuningJob | undefined> {
    const { HyperParameterTuningJobConfig, WarmStartConfig } =
      await client.send(
        new DescribeHyperParameterTuningJobCommand(input),
        await turn(),
      );
    return (
      HyperParameterTuningJobConfig && {
        HyperParameterTuningJobConfig,
        WarmStartConfig,
      }
    );
  },
});
