import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { sha256 } from '../database/sha256';
import { CollectedSet } from './FactStore';

/** What a collector said about an entity as a whole, where the same could be said again. */
export interface Saying {
  digest: string;
  expiresAt: Date;
}

/** Asked for twice where something changed: to compare it, and to write it down. */
const sayings = new WeakMap<CollectedSet, Saying | undefined>();

/**
 * Undefined where saying the same again must not be taken for the same: a read
 * that failed leaves what was known, and facts with ends of their own run out one
 * by one.
 */
export function sayingOf(set: CollectedSet): Saying | undefined {
  if (!sayings.has(set)) {
    sayings.set(set, findSaying(set));
  }
  return sayings.get(set);
}

function findSaying({ facts, readAt }: CollectedSet): Saying | undefined {
  const [first] = facts;
  if (
    first === undefined ||
    facts.some(
      fact =>
        fact.outcome === 'unknown' ||
        fact.lastFailure !== undefined ||
        fact.expiresAt.getTime() !== first.expiresAt.getTime(),
    )
  ) {
    return undefined;
  }
  return {
    digest: sha256(JSON.stringify(facts.map(fact => said(fact, readAt)))),
    expiresAt: first.expiresAt,
  };
}

/** All of a fact but when it was read. */
function said(fact: Fact, readAt: Date): unknown[] {
  const observedAt = fact.observedAt.getTime();
  return [
    fact.kind,
    fact.name,
    fact.resource,
    fact.source,
    fact.viaEntityRef,
    fact.outcome,
    fact.outcome === 'value' ? fact.value : fact.reason,
    fact.outcome === 'value' ? fact.unit : undefined,
    observedAt === readAt.getTime() ? undefined : observedAt,
  ];
}
