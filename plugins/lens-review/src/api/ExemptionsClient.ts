import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { ExemptionsApi } from './ExemptionsApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';

type Exemption = ApiSchemas['Exemption'];

/** Exemptions over HTTP. */
export class ExemptionsClient implements ExemptionsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(reviewId: string): Promise<ApiSchemas['ExemptionList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/exemptions', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async request(
    reviewId: string,
    wish: ApiSchemas['CreateExemptionRequest'],
    idempotencyKey: string,
  ): Promise<Exemption> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/exemptions', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: wish,
      }),
    );
  }

  async renew(
    reviewId: string,
    exemptionId: string,
    wish: ApiSchemas['RenewExemptionRequest'],
    idempotencyKey: string,
  ): Promise<Exemption> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/reviews/{id}/exemptions/{exemptionId}/renew',
        {
          params: {
            path: { id: reviewId, exemptionId },
            header: { 'Idempotency-Key': idempotencyKey },
          },
          body: wish,
        },
      ),
    );
  }

  async approve(
    reviewId: string,
    exemptionId: string,
    decision: ApiSchemas['ApproveExemptionRequest'],
  ): Promise<Exemption> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/reviews/{id}/exemptions/{exemptionId}/approve',
        { params: { path: { id: reviewId, exemptionId } }, body: decision },
      ),
    );
  }

  async refuse(
    reviewId: string,
    exemptionId: string,
    decision: ApiSchemas['RefuseExemptionRequest'],
  ): Promise<Exemption> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/reviews/{id}/exemptions/{exemptionId}/refuse',
        { params: { path: { id: reviewId, exemptionId } }, body: decision },
      ),
    );
  }

  async revoke(
    reviewId: string,
    exemptionId: string,
    end: ApiSchemas['RevokeExemptionRequest'],
  ): Promise<Exemption> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/reviews/{id}/exemptions/{exemptionId}/revoke',
        { params: { path: { id: reviewId, exemptionId } }, body: end },
      ),
    );
  }
}
