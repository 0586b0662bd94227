import {
  PracticeState,
  ReviewScores,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';

/** The stored score of a review. */
export interface StoredScore {
  reviewId: string;
  scores: ReviewScores;
  /** State by practice, named `<questionId>/<choiceId>`. */
  practices: Record<string, PracticeState>;
  /** The same and more, as `codePractices` writes it. */
  practiceCodes: string;
  /** Place of the level on the ladder: 0 for none. */
  levelRank: number;
  /** By pillar id. */
  pillarNames: Record<string, string>;
  /** By phase id. */
  phaseNames: Record<string, string>;
  conflicts: number;
  proposals: number;
  /** Lens version that it was computed with. */
  lensVersion: string;
  /** Settings that it was computed with. */
  settingsFingerprint: string;
  computedAt: Date;
  /** From then on it may be another; undefined where time alone changes nothing. */
  validUntil?: Date;
}

/** What of a stored score the next one is compared with. */
export type ComparableScore = Pick<StoredScore, 'scores' | 'practices'>;

/** Stored scores: one row a review, one a pillar, one a phase, so that SQL can sort and group. */
export interface ScoreStore {
  get(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredScore | undefined>;

  /** When the scores of some reviews were computed, and until when they hold, by review. */
  getTimes(
    reviewIds: readonly string[],
    tx?: Knex.Transaction,
  ): Promise<Map<string, Pick<StoredScore, 'computedAt' | 'validUntil'>>>;

  /** What the next scores of some reviews are compared with, by review. */
  getComparable(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, ComparableScore>>;

  /** Replaces the scores of reviews. */
  put(scores: StoredScore[], tx: Knex.Transaction): Promise<void>;

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
