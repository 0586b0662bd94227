import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * The steps of a review's life. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface SignOffApi {
  /** Where the review stands, who wrote it, and what the caller may do. */
  get(reviewId: string): Promise<ApiSchemas['ReviewLifecycle']>;

  /** Hands the review to a reviewer. */
  submit(
    reviewId: string,
    words: ApiSchemas['NoteRequest'],
  ): Promise<ApiSchemas['ReviewLifecycle']>;

  /** Hands a submitted review back. */
  requestChanges(
    reviewId: string,
    words: ApiSchemas['RequestChangesRequest'],
  ): Promise<ApiSchemas['ReviewLifecycle']>;

  /** Signs off what somebody else wrote. */
  signOff(
    reviewId: string,
    words: ApiSchemas['NoteRequest'],
  ): Promise<ApiSchemas['ReviewLifecycle']>;

  /** Ends the review for ever, with a milestone. */
  close(reviewId: string): Promise<ApiSchemas['ReviewLifecycle']>;
}
