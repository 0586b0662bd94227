import { check } from '../../../checks/AwsCheck';
import { instanceCount, OPERATIONS, TrainingCheck } from './TrainingCheck';

/** Not asked of jobs on a single instance, between which nothing goes. */
export const trafficEncrypted: TrainingCheck = check({
  name: 'sagemaker.training.traffic_encrypted',
  asks: 'Is what goes between the instances of training encrypted?',
  why: 'Training data and weights pass between the instances.',
  field: 'DescribeTrainingJob → EnableInterContainerTrafficEncryption',
  operations: OPERATIONS,
  practices: ['MLSEC04_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Switch on the encryption of traffic between containers; training may take longer.',
    effort: 'S',
  },
  from: job => job,
  answer: job =>
    job.EnableInterContainerTrafficEncryption === true ||
    (instanceCount(job) > 1 ? false : undefined),
});
