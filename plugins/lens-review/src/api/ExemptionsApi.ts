import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * Exemptions and dismissals of a review. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface ExemptionsApi {
  /** Newest first, with what the caller may do. */
  list(reviewId: string): Promise<ApiSchemas['ExemptionList']>;

  /**
   * Asks for an exemption, or to dismiss a contradiction that only stands.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  request(
    reviewId: string,
    wish: ApiSchemas['CreateExemptionRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Exemption']>;

  /** Asks to let an exemption go on longer. */
  renew(
    reviewId: string,
    exemptionId: string,
    wish: ApiSchemas['RenewExemptionRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Exemption']>;

  /** Approves what somebody else asked for. */
  approve(
    reviewId: string,
    exemptionId: string,
    decision: ApiSchemas['ApproveExemptionRequest'],
  ): Promise<ApiSchemas['Exemption']>;

  /** Refuses what somebody else asked for. */
  refuse(
    reviewId: string,
    exemptionId: string,
    decision: ApiSchemas['RefuseExemptionRequest'],
  ): Promise<ApiSchemas['Exemption']>;

  /** Ends an exemption that holds, or withdraws a request. */
  revoke(
    reviewId: string,
    exemptionId: string,
    end: ApiSchemas['RevokeExemptionRequest'],
  ): Promise<ApiSchemas['Exemption']>;
}
