import { check } from '../../../checks/AwsCheck';
import { describeFeatureGroup } from '../../operations/others';
import { FeatureGroupCheck } from './FeatureGroupCheck';

export const bothStores: FeatureGroupCheck = check({
  name: 'sagemaker.feature_group.both_stores',
  asks: 'Do training and serving read the same features?',
  why: 'One feature group with both stores keeps what the model sees from drifting away from what it was trained on.',
  field:
    'DescribeFeatureGroup → OnlineStoreConfig.EnableOnlineStore, OfflineStoreConfig',
  operations: [describeFeatureGroup],
  practices: ['MLREL03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Create the feature group with an online and an offline store.',
    effort: 'M',
  },
  from: group => group,
  answer: ({ OnlineStoreConfig, OfflineStoreConfig }) =>
    OnlineStoreConfig?.EnableOnlineStore === true &&
    OfflineStoreConfig !== undefined,
});
