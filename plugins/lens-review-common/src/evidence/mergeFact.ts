import { Fact } from './Fact';

/**
 * What is stored after an attempt to read a fact. A value or an absence replaces
 * what was known. An attempt that failed replaces nothing that is known, not
 * even after it expired (a contradiction stands on it): the failure is kept
 * beside it. Where nothing was known, the unknown itself is stored.
 *
 * @param previous - the stored fact of the same entity, collector, name and resource
 * @param incoming - what the attempt gave
 * @param now - when the attempt was made
 * @public
 */
export function mergeFact(
  previous: Fact | undefined,
  incoming: Fact,
  now: Date,
): Fact {
  if (
    previous === undefined ||
    previous.outcome === 'unknown' ||
    incoming.outcome !== 'unknown'
  ) {
    return incoming;
  }
  return {
    ...previous,
    // It was asked for again, so it is named again.
    withdrawnAt: undefined,
    lastFailure: { reason: incoming.reason, at: now },
  };
}
