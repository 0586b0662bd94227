import { isDeepStrictEqual } from 'node:util';
import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { FactRow, toFactRow } from './factRows';
import { FactChanges } from './FactStore';

/** What of a fact is worth a row in the history; times and failures are not. */
const MEANING = ['outcome', 'value', 'unit', 'reason', 'source'] as const;

/** Both databases limit the parameters of a statement; SQLite the rows too. */
const ROWS_AT_ONCE = 200;

/** What taking facts in writes: collected first, so that it is a few statements, however many facts. */
export class FactWrites {
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
