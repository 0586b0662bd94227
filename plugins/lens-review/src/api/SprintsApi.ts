import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * The check after each sprint. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface SprintsApi {
  /**
   * What changed since the last milestone, the worst first.
   *
   * @param limit - items at most; ten where left out
   */
  check(reviewId: string, limit?: number): Promise<ApiSchemas['SprintCheck']>;

  /**
   * Closes the sprint with a milestone of its name.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  close(
    reviewId: string,
    name: string,
    idempotencyKey: string,
  ): Promise<ApiSchemas['Milestone']>;
}
