import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * What people say about a review and its questions. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface CommentsApi {
  /** Oldest first. */
  list(reviewId: string): Promise<ApiSchemas['CommentList']>;

  /**
   * Says something.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  add(
    reviewId: string,
    wish: ApiSchemas['CreateCommentRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Comment']>;

  /** Marks a comment as dealt with. */
  resolve(reviewId: string, commentId: string): Promise<ApiSchemas['Comment']>;
}
