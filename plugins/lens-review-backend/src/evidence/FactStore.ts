import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';

/** What a collection changed. */
export interface FactChanges {
  /** An outcome, value, unit or withdrawal changed, or a fact is new. */
  changed: boolean;
  /** Only times or failures changed. */
  refreshed: boolean;
}

/** What was taken in of an entity. */
export interface TakenFacts extends FactChanges {
  /** All that the collector knows of it now, by name and resource. */
  facts: Fact[];
}

/** What a collector knows, by entity, where it is at hand and need not be read. */
export interface FactsAtHand {
  collector: string;
  facts: ReadonlyMap<string, readonly Fact[]>;
}

/** All that a collector says about an entity. */
export interface CollectedSet {
  entityRef: string;
  facts: readonly Fact[];
  /** When it was read; facts were observed then unless they say otherwise. */
  readAt: Date;
}

/** Facts in the database: one current row per entity, collector, name and resource, and what they were before. */
export interface FactStore {
  /** All facts of an entity: fresh, expired and withdrawn. By collector, name and resource. */
  list(entityRef: string, tx?: Knex.Transaction): Promise<Fact[]>;

  /** The same of several entities, by entity. */
  listOfEntities(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
    atHand?: FactsAtHand,
  ): Promise<Map<string, Fact[]>>;

  /**
   * Takes in what a collector says about entities now, all of it: a fact that it
   * no longer yields is marked withdrawn. Rules of replacement are the engine's
   * (`mergeFact`).
   *
   * @returns what they are now and what changed, by entity; without those of which
   * nothing was or is known
   */
  replaceCollected(
    collector: string,
    collected: readonly CollectedSet[],
    now: Date,
    tx: Knex.Transaction,
  ): Promise<Map<string, TakenFacts>>;

  /**
   * Takes in only those entities of which a collector says just what it said
   * before, while that still held: their facts hold anew. Nothing else about them
   * changes, so it takes neither a lock nor a transaction.
   *
   * @returns the entities that this was all for
   */
  confirm(
    collector: string,
    collected: readonly CollectedSet[],
    now: Date,
  ): Promise<Set<string>>;
}
