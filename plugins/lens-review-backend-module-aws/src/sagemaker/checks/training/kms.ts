import { check } from '../../../checks/AwsCheck';
import { OPERATIONS, TrainingCheck } from './TrainingCheck';

export const kms: TrainingCheck = check({
  name: 'sagemaker.training.kms',
  asks: 'Are the storage and the results of training encrypted with a KMS key?',
  why: 'Training data and models lie there; a key of your own decides who can read them.',
  field:
    'DescribeTrainingJob → ResourceConfig.VolumeKmsKeyId, OutputDataConfig.KmsKeyId',
  operations: OPERATIONS,
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Name KMS keys for the volumes and for the output of the training job.',
    effort: 'S',
  },
  from: job => job,
  answer: ({ ResourceConfig, OutputDataConfig }) =>
    Boolean(ResourceConfig?.VolumeKmsKeyId) &&
    Boolean(OutputDataConfig?.KmsKeyId),
});
