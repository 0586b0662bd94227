import { isDeepStrictEqual } from 'node:util';
import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { insertRows } from '../database/insertRows';
import { FactRow, toFactRow } from './factRows';
import { FactChanges } from './FactStore';

/** What of a fact is worth a row in the history; times and failures are not. */
const MEANING = ['outcome', 'value', 'unit', 'reason', 'source'] as const;

/** What taking facts in writes: collected first, so that it is a few statements, however many facts. */
export class FactWrites {
  readonly now: Date;
  readonly #changes = new Map<string, FactChanges>();
  readonly #rows = new Map<string, FactRow>();
  readonly #history: Record<string, unknown>[] = [];

  constructor(now: Date) {
    this.now = now;
  }

  changesOf(entityRef: string): FactChanges {
    return this.#changes.get(entityRef) ?? { changed: false, refreshed: false };
  }

  add(id: string, previous: Fact | undefined, fact: Fact): void {
    const before = previous && toFactRow(previous, id);
    const row = toFactRow(fact, id);
    if (isDeepStrictEqual(before, row)) {
      return;
    }
    // A fact that comes twice in one go is written as it came last
    this.#rows.set(row.id, row);
    const changes = this.changesOf(fact.entityRef);
    this.#changes.set(fact.entityRef, changes);
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
      at: this.now,
    });
  }

  async store(tx: Knex.Transaction): Promise<void> {
    const rows: Record<string, unknown>[] = [...this.#rows.values()].map(
      row => ({ ...row }),
    );
    await insertRows(tx, 'facts', rows, ['id']);
    await insertRows(tx, 'fact_history', this.#history);
  }
}
