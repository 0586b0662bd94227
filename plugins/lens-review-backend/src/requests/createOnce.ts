import { Knex } from 'knex';
import {
  IdempotencyStore,
  IdempotentRequest,
  StoredResponse,
} from './IdempotencyStore';

/** Answers to a request that carries an `Idempotency-Key`. */
export type RepeatResult =
  /** The request came before: this was answered then. */
  | { outcome: 'repeated'; response: StoredResponse }
  /** The key came before with another body. */
  | { outcome: 'key_reused' };

/**
 * Does the work of a creating request unless it was done before.
 *
 * @param created - what was created, if anything was, out of the work's result;
 * only then a repeat is answered without doing the work again.
 */
export async function createOnce<TResult, TCreated>(
  options: {
    store: IdempotencyStore;
    request: IdempotentRequest<TCreated> | undefined;
    now: Date;
    tx: Knex.Transaction;
  },
  work: () => Promise<TResult>,
  created: (result: TResult) => TCreated | undefined,
): Promise<TResult | RepeatResult> {
  const { store, request, now, tx } = options;
  if (!request) {
    return work();
  }
  const known = await store.begin(request, now, tx);
  switch (known.outcome) {
    case 'repeat':
      return { outcome: 'repeated', response: known.response };
    case 'key_reused':
      return { outcome: 'key_reused' };
    case 'first':
    default: {
      const result = await work();
      const done = created(result);
      if (done === undefined) {
        await store.abandon(request, tx);
      } else {
        await store.finish(request, request.respond(done), tx);
      }
      return result;
    }
  }
}
