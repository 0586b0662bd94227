import {
  ReviewInput,
  ReviewResult,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import { ReviewRecord, StoredAnswer } from './Review';

/** A review whole, read in one snapshot: what it rests on and what follows from it. */
export interface ReviewView {
  review: ReviewRecord;
  lens: Lens;
  /** Keyed by question id; a question that is not here is untouched. */
  answers: Record<string, StoredAnswer>;
  input: ReviewInput;
  result: ReviewResult;
  /** When the stored score was computed. */
  computedAt: Date;
  /** The instant for which the view holds. */
  at: Date;
}
