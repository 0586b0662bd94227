import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TrainingCheck } from './TrainingCheck';

export const checkpointing: TrainingCheck = check({
  name: 'sagemaker.training.checkpointing',
  asks: 'Does training save its state as it goes?',
  why: 'An interrupted job goes on from there instead of beginning again.',
  field: 'DescribeTrainingJob → CheckpointConfig.S3Uri',
  operations: OPERATIONS,
  practices: ['MLCOST04_BP10'],
  whenUnset: false,
  remediation: {
    text: 'Configure a place for checkpoints, and write them from the training code.',
    effort: 'M',
  },
  from: job => job,
  answer: ({ CheckpointConfig }) => Boolean(CheckpointConfig?.S3Uri),
});
