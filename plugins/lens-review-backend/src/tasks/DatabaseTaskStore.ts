import { Knex } from 'knex';
import { InstantColumn, toDate, toOptional } from '../database/columns';
import { IssueProvider, IssueState, issueUrl } from '../issues/Issue';
import { StoredTask, StoredTaskIssue, TaskStore } from './TaskStore';

interface TaskRow {
  id: string;
  review_id: string;
  question_id: string;
  choice_id: string;
  status: StoredTask['status'];
  owner: string | null;
  due_on: string | null;
  note: string | null;
  created_at: InstantColumn;
  created_by: string;
  updated_at: InstantColumn;
  updated_by: string;
  provider: IssueProvider | null;
  host: string | null;
  path: string | null;
  repository_url: string | null;
  number: number | null;
  state: IssueState | null;
  checked_at: InstantColumn | null;
  problem: string | null;
}

/** Of the issue, null where a task has none. */
const ISSUE_COLUMNS = [
  'provider',
  'host',
  'path',
  'repository_url',
  'number',
  'state',
  'checked_at',
  'problem',
].map(column => `task_issues.${column}`);

/** Tasks in the table `tasks`. */
export class DatabaseTaskStore implements TaskStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(reviewId: string, tx?: Knex.Transaction): Promise<StoredTask[]> {
    const rows = await this.#withIssues(tx)
      .where({ 'tasks.review_id': reviewId })
      .orderByRaw(
        "CASE status WHEN 'open' THEN 0 ELSE 1 END, CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, created_at, id",
      );
    return rows.map(toTask);
  }

  async get(
    reviewId: string,
    id: string,
    tx: Knex.Transaction,
  ): Promise<StoredTask | undefined> {
    const row = await this.#withIssues(tx)
      .where({ 'tasks.review_id': reviewId, 'tasks.id': id })
      .first();
    return row && toTask(row);
  }

  async put(task: StoredTask, tx: Knex.Transaction): Promise<void> {
    await tx('tasks')
      .insert({
        id: task.id,
        review_id: task.reviewId,
        question_id: task.questionId,
        choice_id: task.choiceId,
        status: task.status,
        owner: task.owner ?? null,
        due_on: task.dueOn ?? null,
        note: task.note ?? null,
        created_at: task.createdAt,
        created_by: task.createdBy,
        updated_at: task.updatedAt,
        updated_by: task.updatedBy,
      })
      .onConflict('id')
      .merge(['status', 'owner', 'due_on', 'note', 'updated_at', 'updated_by']);
  }

  #withIssues(tx?: Knex.Transaction) {
    return (tx ?? this.#db)('tasks')
      .leftJoin('task_issues', 'task_issues.task_id', 'tasks.id')
      .select<TaskRow[]>('tasks.*', ...ISSUE_COLUMNS);
  }
}

function toTask(row: TaskRow): StoredTask {
  return {
    id: row.id,
    reviewId: row.review_id,
    questionId: row.question_id,
    choiceId: row.choice_id,
    status: row.status,
    owner: toOptional(row.owner),
    dueOn: toOptional(row.due_on),
    note: toOptional(row.note),
    createdAt: toDate(row.created_at),
    createdBy: row.created_by,
    updatedAt: toDate(row.updated_at),
    updatedBy: row.updated_by,
    issue: toIssue(row),
  };
}

/** Undefined where there is none yet. */
function toIssue(row: TaskRow): StoredTaskIssue | undefined {
  const { provider, repository_url: url, number, state, checked_at } = row;
  if (!provider || !url || !number || !state || checked_at === null) {
    return undefined;
  }
  return {
    repository: `${row.host}/${row.path}`,
    number,
    url: issueUrl({ provider, url }, number),
    state,
    checkedAt: toDate(checked_at),
    problem: toOptional(row.problem),
  };
}
