import { Knex } from 'knex';
import { Change } from './HistoryStore';

/** A change above a component that its review does not count yet. */
export interface PendingChange extends Change {
  id: string;
  at: Date;
}

/**
 * Changes that concern many reviews at once: written in the transaction of the
 * change, scored review by review in the background, or before anything else
 * happens to a review.
 */
export interface PendingChangeStore {
  /** By review, oldest first. */
  listOfReviews(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, PendingChange[]>>;

  remove(id: string, tx: Knex.Transaction): Promise<void>;

  /** Open, unfrozen reviews that have any, by id. */
  listReviews(page: {
    after?: string;
    limit: number;
  }): Promise<{ reviewId: string; entityRef: string }[]>;
}
