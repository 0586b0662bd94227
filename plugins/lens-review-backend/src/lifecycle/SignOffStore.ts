import { Knex } from 'knex';

/** What a reviewer decided about a submitted review. */
export type SignOffDecision = 'signed_off' | 'changes_requested';

/** A submission of a review, and what came of it. */
export interface StoredSignOff {
  id: string;
  reviewId: string;
  /** 1 for the first of a review. */
  number: number;
  submittedAt: Date;
  submittedBy: string;
  submitNote?: string;
  decision?: SignOffDecision;
  decidedAt?: Date;
  decidedBy?: string;
  decisionNote?: string;
  /** Number of the milestone that was signed off. */
  milestone?: number;
}

/** Submissions in the database, each kept. */
export interface SignOffStore {
  /** The newest one of a review. */
  getLast(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredSignOff | undefined>;

  insert(signOff: StoredSignOff, tx: Knex.Transaction): Promise<void>;

  /** Writes what was decided. */
  decide(signOff: StoredSignOff, tx: Knex.Transaction): Promise<void>;
}
