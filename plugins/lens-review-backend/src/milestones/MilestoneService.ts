import {
  ReviewDifference,
  ReviewScores,
  ReviewSnapshot,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Page, PageRequest } from '../database/Page';
import { Lens } from '../lenses/LensLibrary';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { ChangeResult } from '../reviews/ChangeResult';
import { HistoryRow } from '../reviews/HistoryStore';
import { MilestoneSummary } from './MilestoneStore';

/** A milestone with what its snapshot says, and whether it still says so. */
export interface MilestoneView {
  milestone: MilestoneSummary;
  snapshot: ReviewSnapshot;
  lens: Lens;
  /** Computed again from the snapshot alone. */
  recomputed: ReviewScores;
  /** The text is the one that the checksum was taken of, and computes to the same. */
  intact: boolean;
}

/** One end of a comparison: a milestone, or the review as it is. */
export interface ComparedStand {
  milestone?: MilestoneSummary;
  at: Date;
  lens: Lens;
}

/** Two stands of a review side by side, and what happened between them. */
export interface MilestoneComparison {
  from: ComparedStand;
  to: ComparedStand;
  difference: ReviewDifference;
  /** What the history says in between, newest first, at most 200. */
  causes: HistoryRow[];
}

/** Snapshots of reviews that never change. */
export interface MilestoneService {
  take(
    reviewId: string,
    name: string,
    actor: string,
    request?: IdempotentRequest<MilestoneSummary>,
  ): Promise<ChangeResult<MilestoneSummary>>;

  /** Newest first; undefined where the review is not found. */
  list(
    reviewId: string,
    page: PageRequest,
  ): Promise<Page<MilestoneSummary> | undefined>;

  /** Undefined where there is none of this number. */
  get(reviewId: string, number: number): Promise<MilestoneView | undefined>;

  /**
   * Compares two milestones, or one with the review as it is where `to` is left
   * out. Undefined where one is not there.
   */
  compare(
    reviewId: string,
    from: number,
    to?: number,
  ): Promise<MilestoneComparison | undefined>;
}
