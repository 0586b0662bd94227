import { check } from '../../../checks/AwsCheck';
import { describeFeatureGroup } from '../../operations/others';
import { FeatureGroupCheck } from './FeatureGroupCheck';

export const exists: FeatureGroupCheck = check({
  name: 'sagemaker.feature_group_exists',
  asks: 'Are features kept where other models can use them too?',
  why: 'A feature that is worked out once is not paid for, nor got wrong, a second time.',
  field: 'DescribeFeatureGroup → FeatureGroupStatus',
  operations: [describeFeatureGroup],
  practices: ['MLCOST03_BP04'],
  from: group => group,
  answer: ({ FeatureGroupStatus }) =>
    FeatureGroupStatus === 'Created'
      ? true
      : {
          outcome: 'unknown',
          reason: `The feature group is there, in the state ${FeatureGroupStatus}`,
        },
});
