import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * What a team wants to reach with a component. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface GoalsApi {
  /** The outcome, and where each target stands. */
  get(reviewId: string): Promise<ApiSchemas['Goals']>;

  /**
   * Replaces outcome and targets; a target that stays keeps its baseline.
   *
   * @param revision - of the goals that the change rests on; rejects with 412 where
   * somebody was faster
   */
  set(
    reviewId: string,
    goals: ApiSchemas['GoalsUpdate'],
    revision: number,
  ): Promise<ApiSchemas['Goals']>;

  /** Takes outcome and targets away; rejects with 412 where somebody was faster. */
  clear(reviewId: string, revision: number): Promise<ApiSchemas['Goals']>;
}
