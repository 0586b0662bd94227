import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * What is attested of a group, system or domain for all its components. Rejects
 * as `LensReviewApi` does.
 *
 * @public
 */
export interface SharedAttestationsApi {
  /** Those in force and those that ran out, and what can be attested. */
  list(
    entityRef: string,
    lens: string,
  ): Promise<ApiSchemas['SharedAttestationList']>;

  /**
   * Names a document that counts for all components below.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  create(
    entityRef: string,
    wish: ApiSchemas['CreateSharedAttestationRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Attestation']>;

  /** Ends one that a person made. */
  withdraw(
    entityRef: string,
    attestationId: string,
  ): Promise<ApiSchemas['Attestation']>;
}
