import { AwsCheck } from '../../../checks/AwsCheck';
import { ServingReading } from '../../reading/readServing';

/** A question put to one endpoint. */
export type EndpointCheck = AwsCheck<ServingReading>;
