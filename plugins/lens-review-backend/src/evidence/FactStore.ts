import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';

/** What a collection changed. */
export interface FactChanges {
  /** An outcome, value, unit or withdrawal changed, or a fact is new. */
  changed: boolean;
  /** Only times or failures changed. */
  refreshed: boolean;
}

/** Facts in the database: one current row per entity, collector, name and resource, and what they were before. */
export interface FactStore {
  /** All facts of an entity: fresh, expired and withdrawn. By collector, name and resource. */
  list(entityRef: string, tx?: Knex.Transaction): Promise<Fact[]>;

  /**
   * Takes in what a collector says about an entity now, all of it: a fact that it
   * no longer yields is marked withdrawn. Rules of replacement are the engine's
   * (`mergeFact`).
   */
  replaceCollected(
    entityRef: string,
    collector: string,
    facts: Fact[],
    now: Date,
    tx: Knex.Transaction,
  ): Promise<FactChanges>;
}
