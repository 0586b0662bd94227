import { efficientStrategy } from './efficientStrategy';
import { TuningCheck } from './TuningCheck';
import { warmStart } from './warmStart';

/** Every question that is put to a tuning job. */
export const tuningChecks: readonly TuningCheck[] = [
  efficientStrategy,
  warmStart,
];
