import { Entity } from '@backstage/catalog-model';
import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { CollectorFact } from '@lens-review/backstage-plugin-lens-review-node';

/** One question put to a catalog entity: its metadata and its pure answer. */
export interface CatalogCheck {
  readonly fact: CollectorFact;
  /** Annotations that it looks at. */
  readonly annotations?: readonly string[];
  /** Other catalog fields that it looks at. */
  readonly fields?: readonly string[];
  /** Entities that have to be read to answer, as full references. */
  relatedRefs?(entity: Entity): string[];
  /** The answer; `related` holds what was found of `relatedRefs`. */
  answer(entity: Entity, related: RelatedEntities): FactOutcome;
}

/** What was found of the entities that others name. */
export type RelatedEntities =
  | {
      outcome: 'read';
      /** Those that exist, by full lower-case reference. */
      byRef: ReadonlyMap<string, Entity>;
    }
  /** Nothing can be said about any of them. */
  | { outcome: 'failed'; reason: string };
