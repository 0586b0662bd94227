import { ServiceUnavailableError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';
import { actorOf, CallerCredentials } from '../../permissions/actorOf';
import { IdempotentRequest } from '../../requests/IdempotencyStore';
import { ChangeResult } from '../../reviews/ChangeResult';
import { RouterOptions } from '../RouterOptions';
import { audited } from './audited';
import { goneError } from './goneError';
import { closedError, idempotent, repeatedResponse } from './idempotency';
import { refusalError } from './refusalError';

/** A change of something that belongs to a review, as a path makes it. */
export interface ReviewAction<T> {
  eventId: string;
  reviewId: string;
  /** For the audit event, beside the review's id. */
  meta?: JsonObject;
  /** Of the answer; 200 where it is left out. */
  status?: number;
  /** Throws where the caller may not do it. */
  permit(credentials: CallerCredentials): Promise<unknown>;
  work(
    actor: string,
    request: IdempotentRequest<T> | undefined,
  ): Promise<ChangeResult<T>>;
  /** What the caller is answered; pure. */
  toApi(value: T): object;
}

/**
 * Makes a change: permission, audit and answer in one place. People and services
 * alike, where `permit` lets them.
 */
export async function changeReview<T>(
  { auditor, httpAuth }: Pick<RouterOptions, 'auditor' | 'httpAuth'>,
  req: Request,
  action: ReviewAction<T>,
): Promise<{ status: number; body: string }> {
  const credentials = await httpAuth.credentials(req, {
    allow: ['user', 'service'],
  });
  const actor = actorOf(credentials);
  const { eventId, reviewId, meta, status = 200, toApi } = action;
  const answer = await audited(
    auditor,
    { eventId, request: req, meta: { reviewId, ...meta } },
    async () => {
      await action.permit(credentials);
      const result = await action.work(
        actor,
        idempotent(req, actor, value => ({ status, body: toApi(value) })),
      );
      switch (result.outcome) {
        case 'done':
          return { status, body: toApi(result.value) };
        case 'refused':
        case 'conflict':
        case 'stale':
        case 'forbidden':
        case 'missing':
          throw refusalError(result);
        case 'unavailable':
          throw new ServiceUnavailableError(result.message);
        case 'closed':
          throw closedError(reviewId);
        case 'not_found':
          throw goneError(reviewId);
        default:
          return repeatedResponse(result);
      }
    },
  );
  return { status: answer.status, body: JSON.stringify(answer.body) };
}
