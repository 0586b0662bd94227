import { isDeepStrictEqual } from 'node:util';
import {
  Fact,
  mergeFact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { FactRow, toFact, toFactRow } from './factRows';
import { FactChanges, FactStore } from './FactStore';

/** What of a fact is worth a row in the history; times and failures are not. */
const MEANING = ['outcome', 'value', 'unit', 'reason', 'source'] as const;

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
    const changes: FactChanges = { changed: false, refreshed: false };

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
      await this.#write(previous, merged, now, changes, tx);
    }
    for (const [id, previous] of known) {
      if (!named.has(id) && !previous.withdrawnAt) {
        const withdrawn = { ...previous, withdrawnAt: now };
        await this.#write(previous, withdrawn, now, changes, tx);
      }
    }
    return changes;
  }

  async #write(
    previous: Fact | undefined,
    fact: Fact,
    now: Date,
    changes: FactChanges,
    tx: Knex.Transaction,
  ): Promise<void> {
    const before = previous && toFactRow(previous);
    const row = toFactRow(fact);
    if (isDeepStrictEqual(before, row)) {
      return;
    }
    await tx('facts').insert(row).onConflict('id').merge();
    const withdrawn = row.withdrawn_at !== null;
    if (
      before &&
      withdrawn === (before.withdrawn_at !== null) &&
      MEANING.every(column => before[column] === row[column])
    ) {
      changes.refreshed = true;
      return;
    }
    changes.changed = true;
    await tx('fact_history').insert({
      fact_id: row.id,
      entity_ref: row.entity_ref,
      collector: row.collector,
      name: row.name,
      resource: row.resource,
      outcome: row.outcome,
      value: row.value,
      unit: row.unit,
      reason: row.reason,
      source: row.source,
      withdrawn,
      at: now,
    });
  }
}
