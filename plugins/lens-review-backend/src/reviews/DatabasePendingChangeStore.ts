import { Knex } from 'knex';
import { InstantColumn, toDate, toOptional } from '../database/columns';
import { whereAmong } from '../database/whereAmong';
import { HistoryCause } from './HistoryStore';
import { PendingChange, PendingChangeStore } from './PendingChangeStore';

interface PendingRow {
  id: string | number;
  review_id: string;
  cause: HistoryCause;
  action: string;
  actor: string;
  subject: string | null;
  at: InstantColumn;
}

/** Pending changes in the table `pending_changes`; `pendingRows.ts` writes them. */
export class DatabasePendingChangeStore implements PendingChangeStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async listOfReviews(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, PendingChange[]>> {
    const rows: PendingRow[] = await whereAmong(
      tx,
      tx('pending_changes'),
      'review_id',
      reviewIds,
    ).orderBy('id');
    const pending = new Map<string, PendingChange[]>();
    for (const row of rows) {
      const list = pending.get(row.review_id) ?? [];
      list.push(toPendingChange(row));
      pending.set(row.review_id, list);
    }
    return pending;
  }

  async remove(id: string, tx: Knex.Transaction): Promise<void> {
    await tx('pending_changes').where({ id }).delete();
  }

  async listReviews(page: {
    after?: string;
    limit: number;
  }): Promise<{ reviewId: string; entityRef: string }[]> {
    return this.#db('reviews')
      .whereIn('id', this.#db('pending_changes').select('review_id'))
      .whereNot('status', 'closed')
      .where('frozen', false)
      .where('id', '>', page.after ?? '')
      .orderBy('id')
      .limit(page.limit)
      .select({ reviewId: 'id', entityRef: 'entity_ref' });
  }
}

function toPendingChange(row: PendingRow): PendingChange {
  return {
    id: String(row.id),
    cause: row.cause,
    action: row.action,
    actor: row.actor,
    subject: toOptional(row.subject),
    at: toDate(row.at),
  };
}
