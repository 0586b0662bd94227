import { Fault } from './Read';

/** What cannot be known, though nothing went wrong with a call: AWS did not say. */
export function notSaid(reason: string): Fault {
  return { outcome: 'unknown', cause: 'not_found', reason };
}
