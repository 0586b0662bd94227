import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TuningCheck } from './TuningCheck';

export const warmStart: TuningCheck = check({
  name: 'sagemaker.tuning.warm_start',
  asks: 'Does tuning begin with what earlier tuning found?',
  why: 'What was found out once is not paid for again.',
  field:
    'DescribeHyperParameterTuningJob → WarmStartConfig.ParentHyperParameterTuningJobs[]',
  operations: OPERATIONS,
  practices: ['MLCOST04_BP10'],
  whenUnset: false,
  remediation: {
    text: 'Name earlier tuning jobs as parents of the next one.',
    effort: 'S',
  },
  from: job => job,
  answer: ({ WarmStartConfig }) =>
    (WarmStartConfig?.ParentHyperParameterTuningJobs ?? []).length > 0,
});
