import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { GoalsApi } from './GoalsApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';

type Goals = ApiSchemas['Goals'];

/** Goals over HTTP. */
export class GoalsClient implements GoalsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async get(reviewId: string): Promise<Goals> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/goals', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async set(
    reviewId: string,
    goals: ApiSchemas['GoalsUpdate'],
    revision: number,
  ): Promise<Goals> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('put', '/reviews/{id}/goals', {
        params: {
          path: { id: reviewId },
          header: { 'If-Match': `"${revision}"` },
        },
        body: goals,
      }),
    );
  }

  async clear(reviewId: string, revision: number): Promise<Goals> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('delete', '/reviews/{id}/goals', {
        params: {
          path: { id: reviewId },
          header: { 'If-Match': `"${revision}"` },
        },
      }),
    );
  }
}
