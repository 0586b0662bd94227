/** Channel on which the backend says that a review changed. @public */
export const LENS_REVIEW_SIGNAL_CHANNEL = 'lens-review:reviews';

/**
 * A review changed. Holds nothing that needs a permission: the reader asks the
 * API again. A type and not an interface, so that it counts as a JSON object.
 *
 * @public
 */
export type ReviewSignal = {
  reviewId: string;
  /** Revision of the review after the change. */
  revision: number;
};

/**
 * What is said instead where one step changed several reviews.
 *
 * @public
 */
export type ReviewsSignal = { reviews: ReviewSignal[] };
