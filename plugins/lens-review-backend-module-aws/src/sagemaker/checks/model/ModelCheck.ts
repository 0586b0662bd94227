import { EndpointConfig, Model } from '../../operations/endpoint';
import { AwsCheck } from '../../../checks/AwsCheck';
import { Read } from '../../../reading/Read';

/** A model, and the configuration of the endpoint that it runs behind. */
export type ModelInPlace = Read<[Model, EndpointConfig]>;

/** A question put to one model behind an endpoint. */
export type ModelCheck = AwsCheck<ModelInPlace>;
