import { Answer, any } from '../../judging/Answer';
import { get, isSet } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';

const OF_STAGES = ['ThrottlingRateLimit', 'ThrottlingBurstLimit'];
const OF_PLANS = ['RateLimit', 'BurstLimit'];

/** Whether settings of a stage, a route or methods hold a limit. */
export function hasLimit(settings: Resolved): Answer {
  return any(OF_STAGES.map(key => isSet(get(settings, key))));
}

/** Whether the throttle of a usage plan holds a limit. */
export function isLimiting(throttle: Resolved): Answer {
  return any(OF_PLANS.map(key => isSet(get(throttle, key))));
}
