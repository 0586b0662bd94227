import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import {
  CollectedFact,
  CollectedFacts,
  CollectOptions,
  EvidenceCollector,
  UnreadResource,
} from '@lens-review/backstage-plugin-lens-review-node';

/** What came out of a collector's stream: facts of an entity, or the end by a failure. */
export type StreamItem =
  | { outcome: 'collected'; collected: CollectedFacts }
  | { outcome: 'failed'; reason: string };

/**
 * Runs a collector; what it throws becomes the last item, so that it cannot be
 * taken for a failure of those who read the stream. Facts that it never declared
 * are left out.
 */
export async function* readStream(
  collector: EvidenceCollector,
  options: CollectOptions,
): AsyncIterable<StreamItem> {
  const declared = new Set(collector.facts.map(({ name }) => name));
  let stream: AsyncIterator<CollectedFacts> | undefined;
  try {
    for (;;) {
      let next: IteratorResult<CollectedFacts>;
      try {
        stream ??= collector.collect(options)[Symbol.asyncIterator]();
        next = await stream.next();
      } catch (error) {
        stream = undefined;
        yield { outcome: 'failed', reason: reasonOf(error) };
        return;
      }
      if (next.done) {
        stream = undefined;
        return;
      }
      const { entityRef, facts } = next.value;
      const undeclared = facts.filter(({ name }) => !declared.has(name));
      if (undeclared.length > 0) {
        options.logger.warn(
          `Left out facts that the collector does not declare: ${undeclared
            .map(({ name }) => name)
            .join(', ')}`,
        );
      }
      yield {
        outcome: 'collected',
        collected: {
          entityRef,
          facts: facts.filter(({ name }) => declared.has(name)),
          unread: next.value.unread,
        },
      };
    }
  } finally {
    // Whoever stops reading early lets the collector put away what it opened
    await stream?.return?.();
  }
}

/** A fact as it is stored, out of one as a collector yields it. */
export function toFact(
  fact: CollectedFact,
  context: {
    entityRef: string;
    collector: EvidenceCollector;
    now: Date;
    expiresAt: Date;
  },
): Fact {
  const { entityRef, collector, now, expiresAt } = context;
  return {
    ...fact,
    entityRef,
    collector: collector.id,
    kind: collector.kind,
    observedAt: fact.observedAt ?? now,
    expiresAt,
  };
}

/**
 * What is said of an entity whose source failed as a whole: everything known of
 * it was asked for again in vain; where nothing was known, nothing is.
 *
 * @param known - what is stored of this collector and entity, and not withdrawn
 */
export function unknownInstead(
  collector: EvidenceCollector,
  entityRef: string,
  known: Fact[],
  reason: string,
): CollectedFact[] {
  const asked =
    known.length > 0
      ? known
      : collector.facts.map(({ name }) => ({
          name,
          resource: null,
          source: entityRef,
          viaEntityRef: undefined,
        }));
  return asked.map(({ name, resource, source, viaEntityRef }) => ({
    name,
    resource,
    source,
    viaEntityRef,
    outcome: 'unknown',
    reason,
  }));
}

/**
 * What is said of the resources of an entity that could not be read: everything
 * known of them was asked for again in vain; where nothing was known, nothing is.
 *
 * @param known - what is stored of this collector and entity, and not withdrawn
 */
export function unknownOfUnread(
  collector: EvidenceCollector,
  unread: UnreadResource[],
  known: Fact[],
): CollectedFact[] {
  return unread.flatMap(({ resource, source, reason }) => {
    const within = known.filter(
      fact =>
        fact.resource === resource || fact.resource?.startsWith(`${resource}#`),
    );
    const asked =
      within.length > 0
        ? within
        : collector.facts.map(({ name }) => ({
            name,
            resource,
            source,
            viaEntityRef: undefined,
          }));
    return asked.map(
      (fact): CollectedFact => ({
        name: fact.name,
        resource: fact.resource,
        source: fact.source,
        viaEntityRef: fact.viaEntityRef,
        outcome: 'unknown',
        reason,
      }),
    );
  });
}

/** What a thrown value says, on one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (
    message.replace(/\s+/g, ' ').trim() ||
    'The source failed without saying why'
  );
}
