import { check } from '../../../checks/AwsCheck';
import {
  describeModelPackage,
  listModelPackages,
} from '../../operations/registry';
import { VersionCheck } from './RegistryCheck';

export const qualityReport: VersionCheck = check({
  name: 'sagemaker.model_package.quality_report',
  asks: 'Does the approved version come with a report of its quality?',
  why: 'Who approves it has seen how well it does on data it was not trained on.',
  field: 'DescribeModelPackage → ModelMetrics.ModelQuality.Statistics.S3Uri',
  operations: [listModelPackages, describeModelPackage],
  practices: ['MLREL03_BP03'],
  whenUnset: false,
  remediation: {
    text: 'Register versions with the statistics of their evaluation.',
    effort: 'M',
  },
  from: version => version,
  answer: ({ ModelMetrics }) =>
    Boolean(ModelMetrics?.ModelQuality?.Statistics?.S3Uri),
});
