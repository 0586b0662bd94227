import { check } from '../../../checks/AwsCheck';
import {
  describeModelPackage,
  listModelPackages,
} from '../../operations/registry';
import { VersionCheck } from './RegistryCheck';

export const biasReport: VersionCheck = check({
  name: 'sagemaker.model_package.bias_report',
  asks: 'Does the approved version come with a report of its bias?',
  why: 'Who approves it has seen whether it treats groups alike.',
  field:
    'DescribeModelPackage → ModelMetrics.Bias.{Report,PreTrainingReport,PostTrainingReport}',
  operations: [listModelPackages, describeModelPackage],
  practices: ['MLOPS02_BP06', 'MLREL03_BP04'],
  whenUnset: false,
  remediation: {
    text: 'Register versions with the bias report of SageMaker Clarify.',
    effort: 'M',
  },
  from: version => version,
  answer: ({ ModelMetrics }) =>
    [
      ModelMetrics?.Bias?.Report,
      ModelMetrics?.Bias?.PreTrainingReport,
      ModelMetrics?.Bias?.PostTrainingReport,
    ].some(report => Boolean(report?.S3Uri)),
});
