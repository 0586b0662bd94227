import { baseline } from './baseline';
import { MonitorCheck } from './MonitorCheck';
import { noViolations } from './noViolations';
import { onTime } from './onTime';
import { trafficEncrypted } from './trafficEncrypted';

/** Every question that is put to a monitoring schedule. */
export const monitorChecks: readonly MonitorCheck[] = [
  ...baseline,
  ...noViolations,
  ...onTime,
  trafficEncrypted,
];
