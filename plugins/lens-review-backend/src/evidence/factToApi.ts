import {
  ApiSchemas,
  Fact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { factIdOf } from './factId';

/** Whether the viewer may read an entity. */
export type MaySee = (entityRef: string) => boolean;

/**
 * A fact as the contract has it. Of a fact that belongs to the entity through a
 * resource that the viewer may not read, the outcome is all that is said.
 */
export function factToApi(fact: Fact, maySee: MaySee): ApiSchemas['Fact'] {
  const hidden = fact.viaEntityRef !== undefined && !maySee(fact.viaEntityRef);
  return {
    entityRef: fact.entityRef,
    collector: fact.collector,
    kind: fact.kind,
    name: fact.name,
    outcome: fact.outcome,
    observedAt: fact.observedAt.toISOString(),
    expiresAt: fact.expiresAt.toISOString(),
    withdrawnAt: fact.withdrawnAt?.toISOString(),
    ...(hidden
      ? { resource: null, source: 'from a resource you may not see' }
      : {
          id: factIdOf(fact),
          resource: fact.resource,
          source: fact.source,
          viaEntityRef: fact.viaEntityRef,
          ...(fact.outcome === 'value'
            ? { value: fact.value, unit: fact.unit }
            : { reason: fact.reason }),
          lastFailure: fact.lastFailure && {
            reason: fact.lastFailure.reason,
            at: fact.lastFailure.at.toISOString(),
          },
        }),
  };
}

/** {@link factToApi} for one viewer; a fact that several conditions observe is converted once. */
export function factConverter(
  maySee: MaySee,
): (fact: Fact) => ApiSchemas['Fact'] {
  const converted = new Map<Fact, ApiSchemas['Fact']>();
  return fact => {
    const known = converted.get(fact) ?? factToApi(fact, maySee);
    converted.set(fact, known);
    return known;
  };
}

/** Other entities through which facts belong to this one: whether the viewer may read them decides what is shown. */
export function viaEntityRefsOf(
  facts: readonly Pick<Fact, 'viaEntityRef'>[],
): string[] {
  return [...new Set(facts.flatMap(fact => fact.viaEntityRef ?? []))];
}
