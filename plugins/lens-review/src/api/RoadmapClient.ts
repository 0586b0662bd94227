import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { RoadmapApi } from './RoadmapApi';

/** Roadmaps over HTTP. */
export class RoadmapClient implements RoadmapApi {
  constructor(private readonly http: LensReviewHttp) {}

  async get(reviewId: string): Promise<ApiSchemas['Roadmap']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/roadmap', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async setCell(
    reviewId: string,
    cell: ApiSchemas['RoadmapPlan'],
  ): Promise<void> {
    const client = await this.http.client();
    bodyOf(
      await client.request('put', '/reviews/{id}/roadmap', {
        params: { path: { id: reviewId } },
        body: { cells: [cell] },
      }),
    );
  }
}
