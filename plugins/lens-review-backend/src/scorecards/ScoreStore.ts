import { ReviewScores } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';

/** What of the whole review's score the next one is compared with. */
export type ComparableScore = Omit<
  ReviewScores['overall'],
  'nextLevel' | 'pillarsLeftOut'
>;

/** What is read again of a stored score; the rest is there for SQL. */
export interface StoredScore {
  reviewId: string;
  overall: ComparableScore;
  /** State of every practice, as `codePractices` writes it. */
  practiceCodes: string;
  /** Lens version that it was computed with. */
  lensVersion: string;
  /** Settings that it was computed with. */
  settingsFingerprint: string;
  computedAt: Date;
  /** From then on it may be another; undefined where time alone changes nothing. */
  validUntil?: Date;
}

/** A score as it is put there. */
export interface NewScore extends Omit<StoredScore, 'overall'> {
  scores: ReviewScores;
  /** Place of the level on the ladder: 0 for none. */
  levelRank: number;
  /** By pillar id. */
  pillarNames: Record<string, string>;
  /** By phase id. */
  phaseNames: Record<string, string>;
  conflicts: number;
  proposals: number;
  /** Whether what was stored is of another lens version, which may have other pillars and phases. */
  moved: boolean;
}

/** Stored scores: one row a review, one a pillar, one a phase, so that SQL can sort and group. */
export interface ScoreStore {
  /** What is stored of some reviews, by review. */
  read(
    reviewIds: readonly string[],
    tx?: Knex.Transaction,
  ): Promise<Map<string, StoredScore>>;

  /** Replaces the scores of reviews. */
  put(scores: NewScore[], tx: Knex.Transaction): Promise<void>;

  /** Open, unfrozen reviews whose score time has overtaken, the longest overdue first. */
  listDue(
    now: Date,
    limit: number,
  ): Promise<{ reviewId: string; entityRef: string }[]>;

  /** Open, unfrozen reviews whose score rests on other settings. */
  listWithOtherSettings(
    fingerprint: string,
  ): Promise<{ reviewId: string; entityRef: string }[]>;
}
