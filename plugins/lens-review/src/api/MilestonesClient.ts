import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { PageQuery } from './LensReviewApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { MilestonesApi } from './MilestonesApi';

/** Milestones over HTTP. */
export class MilestonesClient implements MilestonesApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(
    reviewId: string,
    page?: PageQuery,
  ): Promise<ApiSchemas['MilestoneList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/milestones', {
        params: { path: { id: reviewId }, query: page },
      }),
    );
  }

  async get(
    reviewId: string,
    number: number,
  ): Promise<ApiSchemas['MilestoneDetail']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/milestones/{number}', {
        params: { path: { id: reviewId, number } },
      }),
    );
  }

  async take(
    reviewId: string,
    name: string,
    idempotencyKey: string,
  ): Promise<ApiSchemas['Milestone']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/milestones', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: { name },
      }),
    );
  }

  async compare(
    reviewId: string,
    from: number,
    to?: number,
  ): Promise<ApiSchemas['MilestoneDiff']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/milestones/diff', {
        params: { path: { id: reviewId }, query: { from, to } },
      }),
    );
  }
}
