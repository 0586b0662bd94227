import { isDeepStrictEqual } from 'node:util';
import {
  Fact,
  mergeFact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { CollectedSet, TakenFacts } from './FactStore';

/** What a collector knows of an entity after it said something, and what of it changed. */
export interface MergedDocument extends TakenFacts {
  /** Those with another outcome, value, unit, reason or source, new or withdrawn. */
  news: Fact[];
}

/**
 * Takes in all that a collector says about an entity now; what it no longer yields
 * is withdrawn.
 *
 * @param before - what it knew
 * @throws Error where a fact is not about that entity, or of another collector
 */
export function mergeDocument(
  collector: string,
  { entityRef, facts }: CollectedSet,
  before: readonly Fact[],
  now: Date,
): MergedDocument {
  const known = new Map(before.map(fact => [keyOf(fact), fact]));
  const merged = new Map<string, Fact>();
  for (const incoming of facts) {
    if (incoming.entityRef !== entityRef || incoming.collector !== collector) {
      throw new Error(
        `A fact of ${incoming.collector} about ${incoming.entityRef} does not belong to what ${collector} says about ${entityRef}`,
      );
    }
    const key = keyOf(incoming);
    // A fact that comes twice in one go is as it came last
    const previous = merged.get(key) ?? known.get(key);
    merged.set(key, mergeFact(previous, incoming, now));
  }
  for (const [key, previous] of known) {
    if (!merged.has(key)) {
      merged.set(
        key,
        previous.withdrawnAt ? previous : { ...previous, withdrawnAt: now },
      );
    }
  }
  const news: Fact[] = [];
  let refreshed = false;
  for (const [key, fact] of merged) {
    const previous = known.get(key);
    if (previous === undefined || !meansTheSame(previous, fact)) {
      news.push(fact);
    } else {
      refreshed ||= previous !== fact && !isConfirmed(previous, fact);
    }
  }
  return {
    changed: news.length > 0,
    refreshed,
    news,
    facts: [...merged.values()].sort(compare),
  };
}

/** A fact by what it is about. A name has no line break. */
function keyOf({ name, resource }: Fact): string {
  return `${name}\n${resource ?? ''}`;
}

function compare(a: Fact, b: Fact): number {
  return compareTexts(a.name, b.name) || compareResources(a, b);
}

function compareResources(a: Fact, b: Fact): number {
  // What is about the entity itself comes last
  return a.resource === null || b.resource === null
    ? Number(a.resource === null) - Number(b.resource === null)
    : compareTexts(a.resource, b.resource);
}

function compareTexts(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** Whether a row in the history is not worth while; times and failures are not. */
function meansTheSame(a: Fact, b: Fact): boolean {
  return (
    a.source === b.source &&
    (a.withdrawnAt === undefined) === (b.withdrawnAt === undefined) &&
    (a.outcome === 'value'
      ? b.outcome === 'value' &&
        a.unit === b.unit &&
        isDeepStrictEqual(a.value, b.value)
      : b.outcome === a.outcome && a.reason === b.reason)
  );
}

/** Of facts that mean the same: whether nothing at all is another. */
function isConfirmed(a: Fact, b: Fact): boolean {
  return (
    a.kind === b.kind &&
    a.viaEntityRef === b.viaEntityRef &&
    a.observedAt.getTime() === b.observedAt.getTime() &&
    a.expiresAt.getTime() === b.expiresAt.getTime() &&
    a.withdrawnAt?.getTime() === b.withdrawnAt?.getTime() &&
    a.lastFailure?.reason === b.lastFailure?.reason &&
    a.lastFailure?.at.getTime() === b.lastFailure?.at.getTime()
  );
}
