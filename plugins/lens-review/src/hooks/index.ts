export type { PendingAnswer, PendingAnswers } from './AnswerQueue';
export { isRetriable, isStale, messageOf } from './isRetriable';
export { newIdempotencyKey } from './newIdempotencyKey';
export { ReviewSession, reviewSessionOf } from './ReviewSession';
export type { ReviewSnapshot } from './ReviewSession';
export { useReview } from './useReview';
export type { UseReview } from './useReview';
