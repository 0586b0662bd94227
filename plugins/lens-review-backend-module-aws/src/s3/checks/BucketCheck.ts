import { AwsCheck } from '../../checks/AwsCheck';
import { BucketReading } from '../readBucket';

/** A question put to one bucket. */
export type BucketCheck = AwsCheck<BucketReading>;
