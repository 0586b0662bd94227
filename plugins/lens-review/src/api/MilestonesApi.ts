import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { PageQuery } from './LensReviewApi';

/**
 * Reviews as they were. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface MilestonesApi {
  /** Newest first. */
  list(
    reviewId: string,
    page?: PageQuery,
  ): Promise<ApiSchemas['MilestoneList']>;

  /** One milestone, computed again from what it keeps. */
  get(reviewId: string, number: number): Promise<ApiSchemas['MilestoneDetail']>;

  /**
   * Keeps the review as it is now.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  take(
    reviewId: string,
    name: string,
    idempotencyKey: string,
  ): Promise<ApiSchemas['Milestone']>;

  /**
   * What differs between two milestones, and why.
   *
   * @param to - the review as it is where left out
   */
  compare(
    reviewId: string,
    from: number,
    to?: number,
  ): Promise<ApiSchemas['MilestoneDiff']>;
}
