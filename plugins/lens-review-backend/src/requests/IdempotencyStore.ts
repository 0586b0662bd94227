import { JsonValue } from '@backstage/types';
import { Knex } from 'knex';

/** Which request it is that may come twice. */
export interface RequestIdentity {
  /** Value of the `Idempotency-Key` header. */
  key: string;
  /** Whose key it is: two callers may use the same one. */
  caller: string;
  /** Method and path, e.g. `POST /reviews`. */
  path: string;
  /** Hash of the body, at most 64 characters; the same key with another body is refused. */
  bodyHash: string;
}

/** A creating request that may come twice. */
export interface IdempotentRequest<TResult> extends RequestIdentity {
  /** What is answered, now and to a repeat. Called in the transaction; pure. */
  respond(result: TResult): StoredResponse;
}

/** What a repeat of a request is answered. */
export interface StoredResponse {
  status: number;
  body: JsonValue;
}

/** What is known about a key. */
export type IdempotencyResult =
  | { outcome: 'first' }
  | { outcome: 'repeat'; response: StoredResponse }
  | { outcome: 'key_reused' };

/**
 * Remembers what creating requests were answered, for 24 hours. The response is
 * written in the transaction of the change, so that neither exists without the other.
 */
export interface IdempotencyStore {
  /**
   * Looks the key up and, where it is new, keeps others with the same key waiting
   * until the transaction ends. End a new one with `finish` or `abandon`.
   */
  begin(
    request: RequestIdentity,
    now: Date,
    tx: Knex.Transaction,
  ): Promise<IdempotencyResult>;

  /** Remembers the response. */
  finish(
    request: RequestIdentity,
    response: StoredResponse,
    tx: Knex.Transaction,
  ): Promise<void>;

  /** Forgets the key, because nothing was created. */
  abandon(request: RequestIdentity, tx: Knex.Transaction): Promise<void>;

  /** Forgets what is older than 24 hours; answers how many. */
  forgetExpired(now: Date): Promise<number>;
}
