import { isTriggered } from './TriggerCheck';

export const triggered = isTriggered({
  name: 'sagemaker.pipeline.triggered',
  asks: 'Is every pipeline started by itself?',
  why: 'Nobody has to remember to train again when there is new data, or when the model has become worse.',
  field:
    'ListRuleNamesByTarget, DescribeRule → State; ListSchedules → Target.Arn, GetSchedule → State, EndDate',
  practices: ['MLPERF06_BP05', 'MLREL02_BP03'],
  remediation: {
    text: 'Let a rule or a schedule of EventBridge start the pipeline.',
    effort: 'S',
  },
  isOne: () => true,
});
