import { Knex } from 'knex';
import {
  InstantColumn,
  toDate,
  toOptional,
  toOptionalDate,
} from '../database/columns';

/** What somebody said about a review or one of its questions. */
export interface StoredComment {
  id: string;
  reviewId: string;
  /** Undefined where it is about the review as a whole. */
  questionId?: string;
  text: string;
  createdAt: Date;
  createdBy: string;
  resolvedAt?: Date;
  resolvedBy?: string;
}

interface CommentRow {
  id: string;
  review_id: string;
  question_id: string | null;
  text: string;
  created_at: InstantColumn;
  created_by: string;
  resolved_at: InstantColumn | null;
  resolved_by: string | null;
}

/** Comments in the table `comments`. */
export class CommentStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Oldest first. */
  async list(reviewId: string): Promise<StoredComment[]> {
    const rows = await this.#db<CommentRow>('comments')
      .where({ review_id: reviewId })
      .orderBy([{ column: 'created_at' }, { column: 'id' }]);
    return rows.map(toComment);
  }

  async get(
    reviewId: string,
    id: string,
    tx: Knex.Transaction,
  ): Promise<StoredComment | undefined> {
    const row = await tx<CommentRow>('comments')
      .where({ review_id: reviewId, id })
      .first();
    return row && toComment(row);
  }

  async insert(comment: StoredComment, tx: Knex.Transaction): Promise<void> {
    await tx('comments').insert({
      id: comment.id,
      review_id: comment.reviewId,
      question_id: comment.questionId ?? null,
      text: comment.text,
      created_at: comment.createdAt,
      created_by: comment.createdBy,
    });
  }

  async resolve(
    id: string,
    by: string,
    at: Date,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('comments')
      .where({ id })
      .update({ resolved_at: at, resolved_by: by });
  }
}

function toComment(row: CommentRow): StoredComment {
  return {
    id: row.id,
    reviewId: row.review_id,
    questionId: toOptional(row.question_id),
    text: row.text,
    createdAt: toDate(row.created_at),
    createdBy: row.created_by,
    resolvedAt: toOptionalDate(row.resolved_at),
    resolvedBy: toOptional(row.resolved_by),
  };
}
