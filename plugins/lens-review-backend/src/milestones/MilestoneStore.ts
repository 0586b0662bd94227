import { Knex } from 'knex';
import { Page, PageRequest } from '../database/Page';

/** A milestone without its snapshot. */
export interface MilestoneSummary {
  reviewId: string;
  /** 1 for the first of a review. */
  number: number;
  name: string;
  at: Date;
  createdBy: string;
  lensVersion: string;
  engineVersion: string;
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  scope: number | null;
  level: string;
  /** SHA-256 over the text of the snapshot, hexadecimal. */
  checksum: string;
  /** The newest history row that the snapshot knows. */
  historyId: string;
}

/** A milestone whole. */
export interface StoredMilestone extends MilestoneSummary {
  /** Text of a `ReviewSnapshot`. */
  snapshot: string;
}

/** Milestones in the database. They are added and read, never changed. */
export interface MilestoneStore {
  insert(milestone: StoredMilestone, tx: Knex.Transaction): Promise<void>;

  /** Newest first. */
  list(reviewId: string, page: PageRequest): Promise<Page<MilestoneSummary>>;

  get(
    reviewId: string,
    number: number,
    tx?: Knex.Transaction,
  ): Promise<StoredMilestone | undefined>;

  /** The newest one of a review. */
  getLast(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredMilestone | undefined>;
}
