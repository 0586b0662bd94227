import { check } from '../../../checks/AwsCheck';
import {
  describeModelPackage,
  listModelPackages,
} from '../../operations/registry';
import { VersionCheck } from './RegistryCheck';

export const explainabilityReport: VersionCheck = check({
  name: 'sagemaker.model_package.explainability_report',
  asks: 'Does the approved version come with a report of what decides its answers?',
  why: 'Who approves it knows what it goes by.',
  field: 'DescribeModelPackage → ModelMetrics.Explainability.Report',
  operations: [listModelPackages, describeModelPackage],
  practices: ['MLOPS02_BP06', 'MLPERF06_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Register versions with the explainability report of SageMaker Clarify.',
    effort: 'M',
  },
  from: version => version,
  answer: ({ ModelMetrics }) =>
    Boolean(ModelMetrics?.Explainability?.Report?.S3Uri),
});
