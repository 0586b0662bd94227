import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TrainingCheck } from './TrainingCheck';

export const vpc: TrainingCheck = check({
  name: 'sagemaker.training.vpc',
  asks: 'Does training run in a network of yours?',
  why: 'What the code of a training job can reach is then decided by that network.',
  field: 'DescribeTrainingJob → VpcConfig.Subnets',
  operations: OPERATIONS,
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Give the training job subnets and security groups of a VPC.',
    effort: 'M',
  },
  from: job => job,
  answer: ({ VpcConfig }) => (VpcConfig?.Subnets ?? []).length > 0,
});
