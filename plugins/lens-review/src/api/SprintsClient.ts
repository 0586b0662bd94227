import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { SprintsApi } from './SprintsApi';

/** Sprint checks over HTTP. */
export class SprintsClient implements SprintsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async check(
    reviewId: string,
    limit?: number,
  ): Promise<ApiSchemas['SprintCheck']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/sprint-check', {
        params: { path: { id: reviewId }, query: { limit } },
      }),
    );
  }

  async close(
    reviewId: string,
    name: string,
    idempotencyKey: string,
  ): Promise<ApiSchemas['Milestone']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/sprint-check', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: { name },
      }),
    );
  }
}
