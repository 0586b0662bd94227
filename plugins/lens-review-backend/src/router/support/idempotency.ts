import { createHash } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { RepeatResult } from '../../requests/createOnce';
import {
  IdempotentRequest,
  StoredResponse,
} from '../../requests/IdempotencyStore';
import { UnprocessableError } from './HttpError';

/** The parts of a request that make it the same one again. */
interface RepeatableRequest {
  method: string;
  path: string;
  body: unknown;
  header(name: string): string | undefined;
}

/**
 * What the services need to answer a repeat as they answered the first time.
 * Undefined where the caller sent no `Idempotency-Key`.
 *
 * @param respond - status and body out of what was created; pure
 */
export function idempotent<TResult>(
  req: RepeatableRequest,
  caller: string,
  respond: (result: TResult) => { status: number; body: object },
): IdempotentRequest<TResult> | undefined {
  const key = req.header('Idempotency-Key');
  if (key === undefined) {
    return undefined;
  }
  return {
    key,
    caller,
    path: `${req.method} ${req.path}`,
    bodyHash: createHash('sha256')
      .update(JSON.stringify(req.body ?? null))
      .digest('hex'),
    respond(result) {
      const { status, body } = respond(result);
      return { status, body: toJson(body) };
    },
  };
}

/**
 * The answer to a repeat.
 *
 * @throws UnprocessableError where the key came before with another body.
 */
export function repeatedResponse(result: RepeatResult): StoredResponse {
  if (result.outcome === 'key_reused') {
    throw new UnprocessableError(
      'This Idempotency-Key came before with another body; take a new key for a new request',
    );
  }
  return result.response;
}

/** Refuses a review that no longer changes. */
export function closedError(id: string): ConflictError {
  return new ConflictError(`The review '${id}' is closed and does not change`);
}

function toJson(body: object): JsonValue {
  return JSON.parse(JSON.stringify(body));
}
