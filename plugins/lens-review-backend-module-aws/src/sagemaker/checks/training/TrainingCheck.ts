import { AwsCheck } from '../../../checks/AwsCheck';
import { Read } from '../../../reading/Read';
import {
  listPipelineExecutions,
  listPipelineExecutionSteps,
} from '../../operations/pipeline';
import { describeTrainingJob, TrainingJob } from '../../operations/jobs';

/** A question put to one training job of the last execution that succeeded. */
export type TrainingCheck = AwsCheck<Read<TrainingJob>>;

/** What it takes to know such a job. */
export const OPERATIONS = [
  listPipelineExecutions,
  listPipelineExecutionSteps,
  describeTrainingJob,
];

/** Instances that a job runs on. */
export function instanceCount({ ResourceConfig }: TrainingJob): number {
  const groups = ResourceConfig?.InstanceGroups ?? [];
  return groups.length > 0
    ? groups.reduce((sum, group) => sum + (group.InstanceCount ?? 0), 0)
    : ResourceConfig?.InstanceCount ?? 1;
}
