import { Knex } from 'knex';
import { InstantColumn } from '../database/columns';
import { sha256 } from '../database/sha256';
import {
  IdempotencyResult,
  IdempotencyStore,
  RequestIdentity,
  StoredResponse,
} from './IdempotencyStore';

const KEPT_MS = 24 * 60 * 60 * 1000;

interface IdempotencyRow {
  id: string;
  body_hash: string;
  status: number | null;
  body: string | null;
  created_at: InstantColumn;
}

/** Keeps answers to creating requests in the table `idempotency_keys`. */
export class DatabaseIdempotencyStore implements IdempotencyStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async begin(
    request: RequestIdentity,
    now: Date,
    tx: Knex.Transaction,
  ): Promise<IdempotencyResult> {
    const id = idOf(request);
    await tx('idempotency_keys')
      .where({ id })
      .where('created_at', '<=', endOfKeeping(now))
      .delete();
    // A second request with the key waits here until the first one has ended
    const inserted = await tx('idempotency_keys')
      .insert({ id, body_hash: request.bodyHash, created_at: now })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (inserted.length > 0) {
      return { outcome: 'first' };
    }
    const row = await tx<IdempotencyRow>('idempotency_keys')
      .where({ id })
      .first();
    if (row?.body_hash !== request.bodyHash) {
      return { outcome: 'key_reused' };
    }
    if (row.status === null || row.body === null) {
      throw new Error('An answer was stored without its content');
    }
    return {
      outcome: 'repeat',
      response: { status: row.status, body: JSON.parse(row.body) },
    };
  }

  async finish(
    request: RequestIdentity,
    response: StoredResponse,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('idempotency_keys')
      .where({ id: idOf(request) })
      .update({ status: response.status, body: JSON.stringify(response.body) });
  }

  async abandon(request: RequestIdentity, tx: Knex.Transaction): Promise<void> {
    await tx('idempotency_keys')
      .where({ id: idOf(request) })
      .delete();
  }

  async forgetExpired(now: Date): Promise<number> {
    return this.#db('idempotency_keys')
      .where('created_at', '<=', endOfKeeping(now))
      .delete();
  }
}

function idOf(request: RequestIdentity): string {
  return sha256(request.key, request.caller, request.path);
}

function endOfKeeping(now: Date): Date {
  return new Date(now.getTime() - KEPT_MS);
}
