import { alarmWithAction } from './alarmWithAction';
import { availability } from './availability';
import { cpuUtilization } from './cpuUtilization';
import { errorRate } from './errorRate';
import { gpuUtilization } from './gpuUtilization';
import { invocations } from './invocations';
import { memoryUtilization } from './memoryUtilization';
import { modelLatencyP50 } from './modelLatencyP50';
import { modelLatencyP95 } from './modelLatencyP95';
import { noAlarmRinging } from './noAlarmRinging';
import { used } from './used';
import { WatchingCheck } from './WatchingCheck';

/** Every question that is put to how an endpoint is watched, and how it does. */
export const watchingChecks: readonly WatchingCheck[] = [
  alarmWithAction,
  availability,
  cpuUtilization,
  errorRate,
  gpuUtilization,
  invocations,
  memoryUtilization,
  modelLatencyP50,
  modelLatencyP95,
  noAlarmRinging,
  used,
];
