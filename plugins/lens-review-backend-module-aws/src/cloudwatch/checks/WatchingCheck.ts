import { AwsCheck } from '../../checks/AwsCheck';
import { WatchingReading } from '../readWatching';

/** A question put to how one endpoint is watched, and how it does. */
export type WatchingCheck = AwsCheck<WatchingReading>;
