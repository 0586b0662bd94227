import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { AttestationsApi } from './AttestationsApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';

/** Attestations over HTTP. */
export class AttestationsClient implements AttestationsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(reviewId: string): Promise<ApiSchemas['AttestationList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/attestations', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async create(
    reviewId: string,
    wish: ApiSchemas['CreateAttestationRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Attestation']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/attestations', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: wish,
      }),
    );
  }

  async withdraw(
    reviewId: string,
    attestationId: string,
  ): Promise<ApiSchemas['Attestation']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/reviews/{id}/attestations/{attestationId}/withdraw',
        { params: { path: { id: reviewId, attestationId } } },
      ),
    );
  }
}
