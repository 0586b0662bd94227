import { Knex } from 'knex';
import { InstantColumn, toDate } from '../database/columns';
import { isPostgres } from '../database/isPostgres';
import { Issue, IssueProvider, Repository } from './Issue';

interface TaskIssueRow {
  task_id: string;
  provider: IssueProvider;
  host: string;
  path: string;
  repository_url: string;
  asked_at: InstantColumn;
  claim: string | null;
  claimed_until: InstantColumn | null;
  number: number | null;
  state: Issue['state'] | null;
  etag: string | null;
  attempts: number;
}

type WatchedRow = TaskIssueRow & { review_id: string };

/** What came of claiming the making of an issue. */
export type Claim =
  /** Nobody asked for it yet. */
  | { outcome: 'first' }
  /** Somebody did, and nobody knows what came of it: it may be at that repository. */
  | { outcome: 'again'; repository: Repository; askedAt: Date }
  | { outcome: 'taken' };

/** A claim, and where the issue is to be. */
export interface ClaimWish {
  taskId: string;
  claim: string;
  repository: Repository;
}

/** An issue whose state is known of. */
export interface WatchedIssue {
  taskId: string;
  reviewId: string;
  repository: Repository;
  number: number;
  state: Issue['state'];
  etag?: string;
  /** Failed ones in a row. */
  attempts: number;
}

/** What tasks were turned into, in the table `task_issues`. */
export class TaskIssueStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Makes it one caller's, until `until`, to make the issue of a task that has none. */
  async claim(
    wish: ClaimWish,
    now: Date,
    until: Date,
    tx: Knex.Transaction,
  ): Promise<Claim> {
    const { taskId, claim, repository } = wish;
    const held = { claim, claimed_until: until };
    const row = await tx<TaskIssueRow>('task_issues')
      .where({ task_id: taskId })
      .first();
    if (!row) {
      await tx('task_issues').insert({
        ...toColumns(repository),
        ...held,
        task_id: taskId,
        asked_at: now,
        attempts: 0,
      });
      return { outcome: 'first' };
    }
    if (row.claimed_until !== null && toDate(row.claimed_until) > now) {
      return { outcome: 'taken' };
    }
    await tx('task_issues').where({ task_id: taskId }).update(held);
    return {
      outcome: 'again',
      repository: toRepository(row),
      askedAt: toDate(row.asked_at),
    };
  }

  /** Says where the issue will be, where that changed since it was first asked for. */
  async move({ taskId, claim, repository }: ClaimWish): Promise<void> {
    await this.#db('task_issues')
      .where({ task_id: taskId, claim })
      .update(toColumns(repository));
  }

  /** Gives the claim up. Nobody knows whether there is an issue, unless `nothingMade`. */
  async release(
    taskId: string,
    claim: string,
    nothingMade: boolean,
  ): Promise<void> {
    const claimed = this.#db('task_issues').where({ task_id: taskId, claim });
    await (nothingMade
      ? claimed.delete()
      : claimed.update({ claim: null, claimed_until: null }));
  }

  /** @returns whether the claim still held */
  async attach(
    { taskId, claim, repository }: ClaimWish,
    issue: Issue,
    times: { now: Date; dueAt: Date },
    tx: Knex.Transaction,
  ): Promise<boolean> {
    const written = await tx('task_issues')
      .where({ task_id: taskId, claim })
      .update({
        ...toColumns(repository),
        claim: null,
        claimed_until: null,
        number: issue.number,
        state: issue.state,
        etag: issue.etag ?? null,
        checked_at: times.now,
        due_at: times.dueAt,
      });
    return written > 0;
  }

  async find(
    reviewId: string,
    taskId: string,
  ): Promise<WatchedIssue | undefined> {
    const row = await this.#watched()
      .where({ 'tasks.review_id': reviewId, 'tasks.id': taskId })
      .first();
    return row && toWatched(row);
  }

  /** Those to read now, of reviews that are open; nobody else gets them until `until`. */
  async takeDue(
    now: Date,
    until: Date,
    limit: number,
  ): Promise<WatchedIssue[]> {
    return this.#db.transaction(async tx => {
      const due = this.#watched(tx)
        .join('reviews', 'reviews.id', 'tasks.review_id')
        .where('task_issues.due_at', '<=', now)
        .whereNot({ 'reviews.status': 'closed' })
        .orderBy(['task_issues.due_at', 'task_issues.task_id'])
        .limit(limit);
      if (isPostgres(tx)) {
        due.forUpdate('task_issues').skipLocked();
      }
      const rows = await due;
      await tx('task_issues')
        .whereIn(
          'task_id',
          rows.map(row => row.task_id),
        )
        .update({ due_at: until });
      return rows.map(toWatched);
    });
  }

  /** Writes what was read of an issue. */
  async noteRead(
    taskId: string,
    issue: Issue,
    times: { now: Date; dueAt: Date },
    tx?: Knex.Transaction,
  ): Promise<void> {
    await (tx ?? this.#db)('task_issues')
      .where({ task_id: taskId })
      .update({
        state: issue.state,
        etag: issue.etag ?? null,
        checked_at: times.now,
        due_at: times.dueAt,
        attempts: 0,
        problem: null,
      });
  }

  /** Writes why an issue could not be read; what is known of it stays. */
  async noteProblem(
    taskId: string,
    problem: string,
    dueAt: Date,
  ): Promise<void> {
    await this.#db('task_issues')
      .where({ task_id: taskId })
      .update({
        problem,
        due_at: dueAt,
        attempts: this.#db.raw('attempts + 1'),
      });
  }

  /** Leaves all issues of a host alone for a while. */
  async postpone(host: string, until: Date): Promise<void> {
    await this.#db('task_issues')
      .where({ host })
      .where('due_at', '<', until)
      .update({ due_at: until });
  }

  #watched(tx?: Knex.Transaction) {
    return (tx ?? this.#db)('task_issues')
      .join('tasks', 'tasks.id', 'task_issues.task_id')
      .whereNotNull('task_issues.number')
      .select<WatchedRow[]>('task_issues.*', 'tasks.review_id');
  }
}

function toColumns({ provider, host, path, url }: Repository) {
  return { provider, host, path, repository_url: url };
}

function toRepository(row: TaskIssueRow): Repository {
  const { provider, host, path, repository_url: url } = row;
  return { provider, host, path, url };
}

function toWatched(row: WatchedRow): WatchedIssue {
  return {
    taskId: row.task_id,
    reviewId: row.review_id,
    repository: toRepository(row),
    number: row.number ?? 0,
    state: row.state ?? 'open',
    etag: row.etag ?? undefined,
    attempts: row.attempts,
  };
}
