import { isTriggered } from './TriggerCheck';

export const triggeredOnSchedule = isTriggered({
  name: 'sagemaker.pipeline.triggered_on_schedule',
  asks: 'Is every pipeline started on a schedule?',
  why: 'Training by the clock keeps a model fresh, and trains in vain where nothing changed.',
  field: 'DescribeRule, GetSchedule → ScheduleExpression',
  practices: ['MLSUS06_BP02'],
  isOne: ({ scheduled }) => scheduled,
});
