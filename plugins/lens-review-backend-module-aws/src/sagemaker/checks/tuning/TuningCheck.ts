import { AwsCheck } from '../../../checks/AwsCheck';
import { Read } from '../../../reading/Read';
import {
  describeHyperParameterTuningJob,
  TuningJob,
} from '../../operations/jobs';
import {
  listPipelineExecutions,
  listPipelineExecutionSteps,
} from '../../operations/pipeline';

/** A question put to one tuning job of the last execution that succeeded. */
export type TuningCheck = AwsCheck<Read<TuningJob>>;

/** What it takes to know such a job. */
export const OPERATIONS = [
  listPipelineExecutions,
  listPipelineExecutionSteps,
  describeHyperParameterTuningJob,
];
