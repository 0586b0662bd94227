import { Knex } from 'knex';
import {
  InstantColumn,
  NumberColumn,
  toDate,
  toNumber,
} from '../database/columns';
import { DEFAULT_LIMIT, parsePlace, printCursor } from '../database/cursor';
import { Page, PageRequest } from '../database/Page';
import {
  MilestoneStore,
  MilestoneSummary,
  StoredMilestone,
} from './MilestoneStore';

interface MilestoneRow {
  review_id: string;
  number: number;
  name: string;
  at: InstantColumn;
  created_by: string;
  lens_version: string;
  engine_version: string;
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  scope: number | null;
  level: string;
  snapshot: string;
  checksum: string;
  history_id: NumberColumn;
}

const SUMMARY_COLUMNS = [
  'review_id',
  'number',
  'name',
  'at',
  'created_by',
  'lens_version',
  'engine_version',
  'score',
  'assurance',
  'coverage',
  'scope',
  'level',
  'checksum',
  'history_id',
] as const;

/** Milestones in the table `milestones`. */
export class DatabaseMilestoneStore implements MilestoneStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(
    milestone: StoredMilestone,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('milestones').insert({
      review_id: milestone.reviewId,
      number: milestone.number,
      name: milestone.name,
      at: milestone.at,
      created_by: milestone.createdBy,
      lens_version: milestone.lensVersion,
      engine_version: milestone.engineVersion,
      score: milestone.score,
      assurance: milestone.assurance,
      coverage: milestone.coverage,
      scope: milestone.scope,
      level: milestone.level,
      snapshot: milestone.snapshot,
      checksum: milestone.checksum,
      history_id: milestone.historyId,
    });
  }

  async list(
    reviewId: string,
    page: PageRequest,
  ): Promise<Page<MilestoneSummary>> {
    const limit = page.limit ?? DEFAULT_LIMIT;
    const before =
      page.cursor === undefined ? undefined : parsePlace(page.cursor);
    const rows = await this.#db<MilestoneRow>('milestones')
      .select(...SUMMARY_COLUMNS)
      .where({ review_id: reviewId })
      .modify(query => {
        if (before !== undefined) {
          query.where('number', '<', before);
        }
      })
      .orderBy('number', 'desc')
      .limit(limit + 1);
    const items = rows.slice(0, limit).map(toSummary);
    const last = items.at(-1);
    const [{ total }] = await this.#db('milestones')
      .where({ review_id: reviewId })
      .count({ total: '*' });
    return {
      items,
      ...(rows.length > limit &&
        last && { nextCursor: printCursor(last.number) }),
      totalItems: toNumber(total ?? 0),
    };
  }

  async get(
    reviewId: string,
    number: number,
    tx?: Knex.Transaction,
  ): Promise<StoredMilestone | undefined> {
    const row = await (tx ?? this.#db)<MilestoneRow>('milestones')
      .where({ review_id: reviewId, number })
      .first();
    return row && { ...toSummary(row), snapshot: row.snapshot };
  }

  async getLast(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredMilestone | undefined> {
    const row = await (tx ?? this.#db)<MilestoneRow>('milestones')
      .where({ review_id: reviewId })
      .orderBy('number', 'desc')
      .first();
    return row && { ...toSummary(row), snapshot: row.snapshot };
  }
}

function toSummary(row: Omit<MilestoneRow, 'snapshot'>): MilestoneSummary {
  return {
    reviewId: row.review_id,
    number: row.number,
    name: row.name,
    at: toDate(row.at),
    createdBy: row.created_by,
    lensVersion: row.lens_version,
    engineVersion: row.engine_version,
    score: row.score,
    assurance: row.assurance,
    coverage: row.coverage,
    scope: row.scope,
    level: row.level,
    checksum: row.checksum,
    historyId: String(row.history_id),
  };
}
