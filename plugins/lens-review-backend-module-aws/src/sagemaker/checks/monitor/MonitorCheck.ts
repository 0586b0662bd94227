import { AwsCheck } from '../../../checks/AwsCheck';
import { MonitorReading } from '../../reading/readMonitors';
import { MonitorKind } from './MonitorKind';

/** A question put to one monitoring schedule. */
export type MonitorCheck = AwsCheck<MonitorReading>;

/** Whether a schedule is of a kind; so is one of which nothing is known. */
export function isOfKind({ type }: MonitorReading, kind: MonitorKind): boolean {
  return type === undefined || type === kind.type;
}
