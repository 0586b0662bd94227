import { check } from '../../checks/AwsCheck';
import { getPipeline, listPipelineExecutions } from '../operations';
import { DeliveryCheck } from './DeliveryCheck';

/** What goes on, gave way to a newer execution or was stopped does not count. */
export const lastExecutionSucceeded: DeliveryCheck = check({
  name: 'codepipeline.last_execution_succeeded',
  asks: 'Did the last execution of every pipeline succeed?',
  why: 'While it fails, no change reaches those who use the model.',
  field: 'ListPipelineExecutions → pipelineExecutionSummaries[].status',
  operations: [getPipeline, listPipelineExecutions],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Mend the action that failed, and run the pipeline again.',
    effort: 'M',
  },
  from: delivery => delivery.executions,
  answer: ({ lastSucceeded }) => lastSucceeded ?? false,
});
