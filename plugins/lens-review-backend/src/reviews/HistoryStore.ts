import {
  ApiSchemas,
  PracticeState,
  RiskCounts,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { Page, PageRequest } from '../database/Page';

/** Why a score was computed again. */
export type HistoryCause = ApiSchemas['HistoryCause'];

/** Why, by whom and about what a review changes. */
export interface Change {
  cause: HistoryCause;
  /** Entity reference of a person, subject of a service, or `system`. */
  actor: string;
  /** What it is about: a question or practice, a collector, a lens version. */
  subject?: string;
  /** Which step it was, where a cause has several: `requested`, `approved`, ... */
  action?: string;
  /** In the actor's words. */
  detail?: string;
}

/** One practice that went from one state to another. */
export interface PracticeChange {
  questionId: string;
  choiceId: string;
  from: PracticeState;
  to: PracticeState;
}

/** A change of a review's scores, risks, level or practice states. */
export interface HistoryRow extends Change {
  /** Grows with time within a review. */
  id: string;
  reviewId: string;
  at: Date;
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  scope: number | null;
  level: string;
  risk: RiskCounts;
  effectiveRisk: RiskCounts;
  practices: PracticeChange[];
}

/** What changed in reviews and why. Rows are only added. */
export interface HistoryStore {
  /** Adds rows, in their order. */
  add(rows: Omit<HistoryRow, 'id'>[], tx: Knex.Transaction): Promise<void>;

  /** Id of the newest row of a review; `0` without any. */
  lastId(reviewId: string, tx: Knex.Transaction): Promise<string>;

  /** Rows after one id, up to and with another, newest first. */
  listBetween(
    reviewId: string,
    between: { after?: string; until?: string },
    limit: number,
  ): Promise<HistoryRow[]>;

  /** Newest first. */
  list(reviewId: string, page: PageRequest): Promise<Page<HistoryRow>>;
}
