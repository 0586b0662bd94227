import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { ChangeResult } from '../reviews/ChangeResult';
import { StoredExemption } from './Exemption';

/** An exemption at an instant. */
export interface ExemptionView {
  exemption: StoredExemption;
  at: Date;
}

/**
 * Exemptions from practices, and dismissals of contradictions that only stand:
 * asked for, decided by somebody else, renewed, revoked, and run out by
 * themselves. Each step is in the history. Who may take a step is the router's to
 * decide, but for one thing: nobody decides on their own request.
 */
export interface ExemptionService {
  /** Of a review, newest first; undefined where the review is not found. */
  list(reviewId: string): Promise<ExemptionView[] | undefined>;

  request(
    reviewId: string,
    wish: ApiSchemas['CreateExemptionRequest'],
    actor: string,
    request?: IdempotentRequest<ExemptionView>,
  ): Promise<ChangeResult<ExemptionView>>;

  /** Asks for the same again, until a later day; the one before holds until its own end. */
  renew(
    reviewId: string,
    id: string,
    wish: ApiSchemas['RenewExemptionRequest'],
    actor: string,
    request?: IdempotentRequest<ExemptionView>,
  ): Promise<ChangeResult<ExemptionView>>;

  /** From now on it holds. `validUntil` may bring the end forward. */
  approve(
    reviewId: string,
    id: string,
    decision: ApiSchemas['ApproveExemptionRequest'],
    actor: string,
  ): Promise<ChangeResult<ExemptionView>>;

  refuse(
    reviewId: string,
    id: string,
    note: string,
    actor: string,
  ): Promise<ChangeResult<ExemptionView>>;

  /** Ends one that holds, or withdraws a request. */
  revoke(
    reviewId: string,
    id: string,
    reason: string,
    actor: string,
  ): Promise<ChangeResult<ExemptionView>>;
}
