import { AwsCheck } from '../../checks/AwsCheck';
import { ProjectReading } from '../readProject';

/** A question put to one project. */
export type ProjectCheck = AwsCheck<ProjectReading>;
