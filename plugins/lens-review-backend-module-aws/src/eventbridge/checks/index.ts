import { triggered } from './triggered';
import { triggeredByData } from './triggeredByData';
import { triggeredByMonitoring } from './triggeredByMonitoring';
import { triggeredOnSchedule } from './triggeredOnSchedule';
import { TriggerCheck } from './TriggerCheck';

/** Every question that is put to what starts a pipeline. */
export const triggerChecks: readonly TriggerCheck[] = [
  triggered,
  triggeredByData,
  triggeredByMonitoring,
  triggeredOnSchedule,
];
