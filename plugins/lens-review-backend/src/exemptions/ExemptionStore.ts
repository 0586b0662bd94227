import { Knex } from 'knex';
import { StoredExemption } from './Exemption';

/** Exemptions and dismissals in the database. Nothing is ever deleted. */
export interface ExemptionStore {
  /** All of a review, newest first. */
  list(reviewId: string, tx?: Knex.Transaction): Promise<StoredExemption[]>;

  /** All of some reviews, newest first. */
  listOfReviews(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<StoredExemption[]>;

  get(
    reviewId: string,
    id: string,
    tx: Knex.Transaction,
  ): Promise<StoredExemption | undefined>;

  insert(exemption: StoredExemption, tx: Knex.Transaction): Promise<void>;

  /** Writes what was decided about one. */
  update(exemption: StoredExemption, tx: Knex.Transaction): Promise<void>;
}
