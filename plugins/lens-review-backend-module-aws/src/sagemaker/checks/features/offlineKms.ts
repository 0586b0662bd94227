import { check } from '../../../checks/AwsCheck';
import { describeFeatureGroup } from '../../operations/others';
import { FeatureGroupCheck } from './FeatureGroupCheck';

/** Not asked where there is no offline store. */
export const offlineKms: FeatureGroupCheck = check({
  name: 'sagemaker.feature_group.offline_kms',
  asks: 'Is every offline store encrypted with a KMS key?',
  why: 'Features are training data; a key of your own decides who can read them.',
  field: 'DescribeFeatureGroup → OfflineStoreConfig.S3StorageConfig.KmsKeyId',
  operations: [describeFeatureGroup],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Create the feature group anew, with a KMS key for its offline store.',
    effort: 'M',
  },
  from: group => group,
  answer: ({ OfflineStoreConfig }) =>
    OfflineStoreConfig && Boolean(OfflineStoreConfig.S3StorageConfig?.KmsKeyId),
});
