import { createOnce } from '../requests/createOnce';
import {
  IdempotencyStore,
  IdempotentRequest,
} from '../requests/IdempotencyStore';
import { ChangeResult, Refusal } from './ChangeResult';
import { ReviewRecord } from './Review';
import { ScoringContext } from './ReviewScorer';
import {
  ReviewTransactions,
  ReviewTransactionsOptions,
} from './ReviewTransactions';

/** What changes are made of. */
export interface ReviewChangesOptions extends ReviewTransactionsOptions {
  requests: IdempotencyStore;
}

/** What the work of a change answers. */
export type Work<T> = (
  review: ReviewRecord,
  context: ScoringContext,
) => Promise<{ outcome: 'done'; value: T } | Refusal>;

/** Changes of what belongs to a review: one transaction each, repeats answered as the first time. */
export class ReviewChanges {
  readonly #transactions: ReviewTransactions;
  readonly #requests: IdempotencyStore;

  constructor(options: ReviewChangesOptions) {
    this.#transactions = new ReviewTransactions(options);
    this.#requests = options.requests;
  }

  /** Changes an open review, after everything that time did before. */
  async change<T>(
    id: string,
    work: Work<T>,
    request?: IdempotentRequest<T>,
  ): Promise<ChangeResult<T>> {
    return this.#transactions.change<ChangeResult<T>>(id, (review, context) =>
      createOnce<ChangeResult<T>, T>(
        { store: this.#requests, request, ...context },
        () => work(review, context),
        result => (result.outcome === 'done' ? result.value : undefined),
      ),
    );
  }
}
