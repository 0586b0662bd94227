import { AwsCheck } from '../../checks/AwsCheck';
import { ScalingReading } from '../readScaling';

/** A question put to how one endpoint is scaled. */
export type ScalingCheck = AwsCheck<ScalingReading>;
