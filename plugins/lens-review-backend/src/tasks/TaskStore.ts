import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { IssueState } from '../issues/Issue';

/** A next step that somebody takes care of. */
export interface StoredTask {
  id: string;
  reviewId: string;
  questionId: string;
  choiceId: string;
  status: ApiSchemas['TaskStatus'];
  /** Full reference of a user or group. */
  owner?: string;
  /** A day: YYYY-MM-DD. */
  dueOn?: string;
  note?: string;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
  updatedBy: string;
  /** What it was turned into. */
  issue?: StoredTaskIssue;
}

/** An issue in the component's repository, as it was last seen. */
export interface StoredTaskIssue {
  /** For example `github.com/acme/churn`. */
  repository: string;
  number: number;
  url: string;
  state: IssueState;
  checkedAt: Date;
  /** Why it could not be read since. */
  problem?: string;
}

/** Tasks in the database. */
export interface TaskStore {
  /** Open ones first, then by the day they are due. */
  list(reviewId: string, tx?: Knex.Transaction): Promise<StoredTask[]>;

  get(
    reviewId: string,
    id: string,
    tx: Knex.Transaction,
  ): Promise<StoredTask | undefined>;

  /** Writes a task, new or changed; its issue is written elsewhere. */
  put(task: StoredTask, tx: Knex.Transaction): Promise<void>;
}
