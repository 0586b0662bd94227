import { Change } from './HistoryStore';

const REOPENING = new Set<Change['cause']>([
  'answer',
  'proposal',
  'attestation',
  'exemption',
  'dismissal',
]);

/** Steps of an exemption that change nothing yet. */
const WITHOUT_EFFECT = new Set(['requested', 'renewal_requested', 'refused']);

/**
 * Whether a change reopens a review that is signed off: what people say does,
 * what evidence, time and settings do does not. So does an upgrade, which asks
 * something else.
 */
export function reopens({ cause, action, actor }: Change): boolean {
  if (action === 'upgraded') {
    return true;
  }
  return (
    REOPENING.has(cause) &&
    !(cause === 'proposal' && actor === 'system') &&
    !(action !== undefined && WITHOUT_EFFECT.has(action))
  );
}
