import { check } from '../../../checks/AwsCheck';
import { instanceCount, OPERATIONS, TrainingCheck } from './TrainingCheck';

export const distributed: TrainingCheck = check({
  name: 'sagemaker.training.distributed',
  asks: 'Does training use several instances?',
  why: 'Large training ends sooner on several instances, at about the same price.',
  field: 'DescribeTrainingJob → ResourceConfig.{InstanceCount,InstanceGroups}',
  operations: OPERATIONS,
  practices: ['MLCOST04_BP07'],
  whenUnset: false,
  remediation: {
    text: 'Measure whether the training time is worth distributing, and use a library that does it.',
    effort: 'L',
  },
  from: job => job,
  answer: job => instanceCount(job) > 1,
});
