import { Knex } from 'knex';
import { lock } from '../database/lock';
import { ReviewRecord } from './Review';
import { ReviewScorer, ScoringContext } from './ReviewScorer';
import { ClosedResult, ReviewSignal } from './ReviewService';
import { transactReviews } from './ReviewSignals';
import { ReviewStore } from './ReviewStore';

/** What transactions on reviews need. */
export interface ReviewTransactionsOptions {
  db: Knex;
  reviews: ReviewStore;
  scorer: ReviewScorer;
  now: () => Date;
  notify: (signals: ReviewSignal[]) => void;
}

/** The frame around every change of a review. */
export class ReviewTransactions {
  readonly #options: ReviewTransactionsOptions;

  constructor(options: ReviewTransactionsOptions) {
    this.#options = options;
  }

  /** A transaction at one instant; tells which reviews it changed once it is committed. */
  async transact<T>(work: (context: ScoringContext) => Promise<T>): Promise<T> {
    const { db, notify, now } = this.#options;
    return transactReviews(db, notify, (tx, signals) =>
      work({ tx, signals, now: now() }),
    );
  }

  /** A change of one review that may be changed, after everything that time did before it. */
  async change<T>(
    id: string,
    work: (review: ReviewRecord, context: ScoringContext) => Promise<T>,
  ): Promise<T | ClosedResult> {
    const { reviews, scorer } = this.#options;
    return this.transact<T | ClosedResult>(async context => {
      const { tx } = context;
      const known = await reviews.get(id, tx);
      if (!known) {
        return { outcome: 'not_found' };
      }
      await lock(tx, `entity:${known.entityRef}`);
      const review = await reviews.get(id, tx);
      if (!review || review.frozen) {
        return { outcome: 'not_found' };
      }
      if (review.status === 'closed') {
        return { outcome: 'closed' };
      }
      return work(await scorer.catchUp(review, context), context);
    });
  }
}
