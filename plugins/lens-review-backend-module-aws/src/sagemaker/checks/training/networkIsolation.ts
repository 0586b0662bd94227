import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TrainingCheck } from './TrainingCheck';

export const networkIsolation: TrainingCheck = check({
  name: 'sagemaker.training.network_isolation',
  asks: 'Is training kept from calling out?',
  why: 'Code that training uses cannot carry data away.',
  field: 'DescribeTrainingJob → EnableNetworkIsolation',
  operations: OPERATIONS,
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Switch on network isolation of the training job.',
    effort: 'S',
  },
  from: job => job,
  answer: ({ EnableNetworkIsolation }) => EnableNetworkIsolation === true,
});
