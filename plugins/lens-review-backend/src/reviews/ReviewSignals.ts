import { Knex } from 'knex';
import { ReviewRecord } from './Review';
import { ReviewSignal } from './ReviewService';

/** Reviews that a transaction changed; told to others only after its commit. */
export class ReviewSignals {
  readonly #revisions = new Map<string, number>();

  add({ id, revision }: Pick<ReviewRecord, 'id' | 'revision'>): void {
    this.#revisions.set(id, revision);
  }

  list(): ReviewSignal[] {
    return [...this.#revisions].map(([reviewId, revision]) => ({
      reviewId,
      revision,
    }));
  }
}

/** Runs a transaction and tells, once it is committed, which reviews it changed. */
export async function transactReviews<T>(
  db: Knex,
  notify: (signals: ReviewSignal[]) => void,
  work: (tx: Knex.Transaction, signals: ReviewSignals) => Promise<T>,
): Promise<T> {
  const signals = new ReviewSignals();
  const result = await db.transaction(tx => work(tx, signals));
  const changed = signals.list();
  if (changed.length > 0) {
    notify(changed);
  }
  return result;
}
