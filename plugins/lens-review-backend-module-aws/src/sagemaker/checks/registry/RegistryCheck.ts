import { AwsCheck } from '../../../checks/AwsCheck';
import { Read } from '../../../reading/Read';
import { ModelPackage, RegistryReading } from '../../reading/readRegistry';

/** A question put to one group of versions in the model registry. */
export type RegistryCheck = AwsCheck<RegistryReading>;

/** A question put to the newest approved version of a group. */
export type VersionCheck = AwsCheck<Read<ModelPackage>>;
