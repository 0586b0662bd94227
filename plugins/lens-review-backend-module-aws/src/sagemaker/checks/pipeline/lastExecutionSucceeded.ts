import { check } from '../../../checks/AwsCheck';
import {
  describePipeline,
  listPipelineExecutions,
} from '../../operations/pipeline';
import { PipelineCheck } from './PipelineCheck';

/** What goes on, and what somebody stopped, does not count. */
export const lastExecutionSucceeded: PipelineCheck = check({
  name: 'sagemaker.pipeline.last_execution_succeeded',
  asks: 'Did the last execution of every pipeline succeed?',
  why: 'A pipeline that fails, or never ran, builds nothing.',
  field: 'ListPipelineExecutions → PipelineExecutionStatus',
  operations: [describePipeline, listPipelineExecutions],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Mend the step that failed, and run the pipeline.',
    effort: 'M',
  },
  from: pipeline => pipeline.executions,
  answer: ({ newest }) => newest?.succeeded ?? false,
});
