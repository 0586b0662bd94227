import { ReviewRecord } from './Review';

/** A review, and what says whether its stored score still holds. */
export interface ReviewStand {
  review: ReviewRecord;
  /** When its score was computed; undefined before the first. */
  computedAt?: Date;
  /** Undefined where time alone changes nothing. */
  validUntil?: Date;
  /** Something changed above its component that its score does not count yet. */
  hasPending: boolean;
}

/** Whether time, or something above the component, has overtaken the stored score. */
export function isBehind(stand: ReviewStand, now: Date): boolean {
  const { review, validUntil, hasPending } = stand;
  return (
    review.status !== 'closed' &&
    (hasPending || (validUntil !== undefined && validUntil <= now))
  );
}
