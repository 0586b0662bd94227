import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * What a team wants to reach with a component. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface GoalsApi {
  /** The outcome, and where each target stands. */
  get(reviewId: string): Promise<ApiSchemas['Goals']>;

  /** Replaces outcome and targets; a target that stays keeps its baseline. */
  set(
    reviewId: string,
    goals: ApiSchemas['GoalsUpdate'],
  ): Promise<ApiSchemas['Goals']>;
}
