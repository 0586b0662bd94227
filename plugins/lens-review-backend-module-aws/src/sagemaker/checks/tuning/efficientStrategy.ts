import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TuningCheck } from './TuningCheck';

export const efficientStrategy: TuningCheck = check({
  name: 'sagemaker.tuning.efficient_strategy',
  asks: 'Does tuning learn from its trials, or give up hopeless ones?',
  why: 'The same result is found with fewer training jobs than by grid or at random.',
  field:
    'DescribeHyperParameterTuningJob → HyperParameterTuningJobConfig.{Strategy,TrainingJobEarlyStoppingType}',
  operations: OPERATIONS,
  practices: ['MLSUS04_BP04'],
  whenUnset: false,
  remediation: {
    text: 'Use the Bayesian or Hyperband strategy, or switch on early stopping.',
    effort: 'S',
  },
  from: job => job,
  answer: ({ HyperParameterTuningJobConfig: config }) =>
    config.Strategy === 'Bayesian' ||
    config.Strategy === 'Hyperband' ||
    config.TrainingJobEarlyStoppingType === 'Auto',
});
