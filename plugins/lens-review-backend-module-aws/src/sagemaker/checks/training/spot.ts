import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TrainingCheck } from './TrainingCheck';

export const spot: TrainingCheck = check({
  name: 'sagemaker.training.spot',
  asks: 'Does training use spare capacity?',
  why: 'Spot instances cost much less, and training can wait.',
  field: 'DescribeTrainingJob → EnableManagedSpotTraining',
  operations: OPERATIONS,
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Switch on managed spot training, together with checkpoints.',
    effort: 'S',
  },
  from: job => job,
  answer: ({ EnableManagedSpotTraining }) => EnableManagedSpotTraining === true,
});
