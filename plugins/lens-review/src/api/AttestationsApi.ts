import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * Documents that show practices are followed. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface AttestationsApi {
  /** Those in force and those that ran out. */
  list(reviewId: string): Promise<ApiSchemas['AttestationList']>;

  /**
   * Names a document, also to renew one that runs out.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  create(
    reviewId: string,
    wish: ApiSchemas['CreateAttestationRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Attestation']>;

  /** Ends one that a person made. */
  withdraw(
    reviewId: string,
    attestationId: string,
  ): Promise<ApiSchemas['Attestation']>;
}
