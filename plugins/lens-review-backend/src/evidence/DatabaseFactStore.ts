import {
  Fact,
  mergeFact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { FactRow, toFact, toFactRow } from './factRows';
import { FactChanges, FactStore } from './FactStore';
import { FactWrites } from './FactWrites';

/** Facts in the tables `facts` and `fact_history`. */
export class DatabaseFactStore implements FactStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(entityRef: string, tx?: Knex.Transaction): Promise<Fact[]> {
    const rows = await (tx ?? this.#db)<FactRow>('facts')
      .where({ entity_ref: entityRef })
      .orderBy([
        { column: 'collector' },
        { column: 'name' },
        { column: 'resource' },
        { column: 'id' },
      ]);
    return rows.map(toFact);
  }

  async replaceCollected(
    entityRef: string,
    collector: string,
    facts: Fact[],
    now: Date,
    tx: Knex.Transaction,
  ): Promise<FactChanges> {
    const rows = await tx<FactRow>('facts').where({
      entity_ref: entityRef,
      collector,
    });
    const known = new Map(rows.map(row => [row.id, toFact(row)]));
    const writes = new FactWrites(now);

    const named = new Set<string>();
    for (const incoming of facts) {
      if (
        incoming.entityRef !== entityRef ||
        incoming.collector !== collector
      ) {
        throw new Error(
          `A fact of ${incoming.collector} about ${incoming.entityRef} does not belong to what ${collector} says about ${entityRef}`,
        );
      }
      const { id } = toFactRow(incoming);
      named.add(id);
      const previous = known.get(id);
      const merged = mergeFact(previous, incoming, now);
      known.set(id, merged);
      writes.add(previous, merged);
    }
    for (const [id, previous] of known) {
      if (!named.has(id) && !previous.withdrawnAt) {
        writes.add(previous, { ...previous, withdrawnAt: now });
      }
    }
    await writes.store(tx);
    return writes.changes;
  }
}
