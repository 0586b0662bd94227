import {
  DescribeHyperParameterTuningJobCommand,
  HyperParameterTuningJobStrategyType,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';

/** A search of hyperparameters. */
export interface TuningJobDeclaration {
  name: string;
  strategy: HyperParameterTuningJobStrategyType;
  /** The job whose results it starts from. */
  startsFrom?: string;
}

/** Gives its ARN. */
export function tuningJob(
  region: Region,
  { name, strategy, startsFrom }: TuningJobDeclaration,
): string {
  const arn = arnIn(region, 'sagemaker', `hyper-parameter-tuning-job/${name}`);
  region.answer(
    DescribeHyperParameterTuningJobCommand,
    { HyperParameterTuningJobName: name },
    () => ({
      HyperParameterTuningJobName: name,
      HyperParameterTuningJobArn: arn,
      HyperParameterTuningJobConfig: {
        Strategy: strategy,
        ResourceLimits: {
          MaxNumberOfTrainingJobs: 24,
          MaxParallelTrainingJobs: 4,
        },
        TrainingJobEarlyStoppingType: strategy === 'Bayesian' ? 'Auto' : 'Off',
      },
      ...(startsFrom && {
        WarmStartConfig: {
          ParentHyperParameterTuningJobs: [
            { HyperParameterTuningJobName: startsFrom },
          ],
          WarmStartType: 'IdenticalDataAndAlgorithm',
        },
      }),
      HyperParameterTuningJobStatus: 'Completed',
      CreationTime: daysAgo(3),
      TrainingJobStatusCounters: { Completed: 24 },
      ObjectiveStatusCounters: { Succeeded: 24 },
    }),
  );
  return arn;
}
