import { AwsCheck } from '../../../checks/AwsCheck';
import { OperationValue } from '../../../reading/OperationValue';
import { Read } from '../../../reading/Read';
import { describeFeatureGroup } from '../../operations/others';

/** A question put to one feature group. */
export type FeatureGroupCheck = AwsCheck<
  Read<OperationValue<typeof describeFeatureGroup>>
>;
