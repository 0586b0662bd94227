import { Answer } from '../../checks/AwsCheck';
import { ApiStage } from '../ApiReading';

/** Whether all stages satisfy a question. An API without any is not called at all, and satisfies none. */
export function everyStage(
  stages: readonly ApiStage[],
  ask: (stage: ApiStage) => boolean,
): Answer {
  return stages.length > 0 && stages.every(ask);
}
