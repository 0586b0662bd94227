import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TrainingCheck } from './TrainingCheck';

export const debugging: TrainingCheck = check({
  name: 'sagemaker.training.debugging',
  asks: 'Is training watched for what goes wrong in it?',
  why: 'Vanishing gradients or idle hardware are found while the job runs, not after it was paid for.',
  field:
    'DescribeTrainingJob → DebugRuleConfigurations[], ProfilerRuleConfigurations[]',
  operations: OPERATIONS,
  practices: ['MLCOST06_BP04'],
  whenUnset: false,
  remediation: {
    text: 'Add rules of the debugger or the profiler to the training job.',
    effort: 'M',
  },
  from: job => job,
  answer: ({ DebugRuleConfigurations = [], ProfilerRuleConfigurations = [] }) =>
    DebugRuleConfigurations.length + ProfilerRuleConfigurations.length > 0,
});
