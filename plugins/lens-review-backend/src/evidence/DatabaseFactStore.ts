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

/** Both databases limit the parameters of a statement; SQLite the rows too. */
const ROWS_AT_ONCE = 200;

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

/** What taking facts in writes: collected first, so that it is a few statements, however many facts. */
class FactWrites {
  readonly changes: FactChanges = { changed: false, refreshed: false };
  readonly #rows = new Map<string, FactRow>();
  readonly #history: Record<string, unknown>[] = [];
  readonly #now: Date;

  constructor(now: Date) {
    this.#now = now;
  }

  add(previous: Fact | undefined, fact: Fact): void {
    const before = previous && toFactRow(previous);
    const row = toFactRow(fact);
    if (isDeepStrictEqual(before, row)) {
      return;
    }
    // A fact that comes twice in one go is written as it came last
    this.#rows.set(row.id, row);
    const withdrawn = row.withdrawn_at !== null;
    if (
      before &&
      withdrawn === (before.withdrawn_at !== null) &&
      MEANING.every(column => before[column] === row[column])
    ) {
      this.changes.refreshed = true;
      return;
    }
    this.changes.changed = true;
    this.#history.push({
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
      at: this.#now,
    });
  }

  async store(tx: Knex.Transaction): Promise<void> {
    const rows = [...this.#rows.values()];
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      await tx('facts')
        .insert(rows.slice(start, start + ROWS_AT_ONCE))
        .onConflict('id')
        .merge();
    }
    for (let start = 0; start < this.#history.length; start += ROWS_AT_ONCE) {
      await tx('fact_history').insert(
        this.#history.slice(start, start + ROWS_AT_ONCE),
      );
    }
  }
}
