import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * Next steps that somebody takes care of. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface TasksApi {
  /** Open ones first, then by the day they are due. */
  list(reviewId: string): Promise<ApiSchemas['TaskList']>;

  /**
   * Gives a next step an owner and a day.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  create(
    reviewId: string,
    wish: ApiSchemas['CreateTaskRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Task']>;

  /** What is left out stays as it is; null takes it away. */
  update(
    reviewId: string,
    taskId: string,
    change: ApiSchemas['TaskUpdate'],
  ): Promise<ApiSchemas['Task']>;

  /** Makes an issue of a task; a task that has one is answered as it is. */
  makeIssue(reviewId: string, taskId: string): Promise<ApiSchemas['Task']>;

  /** Reads the state of a task's issue now. */
  refreshIssue(reviewId: string, taskId: string): Promise<ApiSchemas['Task']>;
}
