import { Knex } from 'knex';
import {
  InstantColumn,
  NumberColumn,
  toDate,
  toNumber,
  toOptional,
} from '../database/columns';
import { DEFAULT_LIMIT, parsePlace, printCursor } from '../database/cursor';
import { insertRows } from '../database/insertRows';
import { Page, PageRequest } from '../database/Page';
import { HistoryCause, HistoryRow, HistoryStore } from './HistoryStore';

interface HistoryTableRow {
  id: NumberColumn;
  review_id: string;
  at: InstantColumn;
  cause: HistoryCause;
  actor: string;
  subject: string | null;
  action: string | null;
  detail: string | null;
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  scope: number | null;
  level: string;
  risk: string;
  effective_risk: string;
  practices: string;
}

/** History rows in the table `history`. */
export class DatabaseHistoryStore implements HistoryStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async add(
    rows: Omit<HistoryRow, 'id'>[],
    tx: Knex.Transaction,
  ): Promise<void> {
    await insertRows(
      tx,
      'history',
      rows.map(row => ({
        review_id: row.reviewId,
        at: row.at,
        cause: row.cause,
        actor: row.actor,
        subject: row.subject ?? null,
        action: row.action ?? null,
        detail: row.detail ?? null,
        score: row.score,
        assurance: row.assurance,
        coverage: row.coverage,
        scope: row.scope,
        level: row.level,
        risk: JSON.stringify(row.risk),
        effective_risk: JSON.stringify(row.effectiveRisk),
        practices: JSON.stringify(row.practices),
      })),
    );
  }

  async lastId(reviewId: string, tx: Knex.Transaction): Promise<string> {
    const row = await tx<HistoryTableRow>('history')
      .where({ review_id: reviewId })
      .orderBy('id', 'desc')
      .first('id');
    return String(row?.id ?? 0);
  }

  async listBetween(
    reviewId: string,
    { after, until }: { after?: string; until?: string },
    limit: number,
  ): Promise<HistoryRow[]> {
    const rows = await this.#db<HistoryTableRow>('history')
      .where({ review_id: reviewId })
      .modify(query => {
        if (after !== undefined) {
          query.where('id', '>', Number(after));
        }
        if (until !== undefined) {
          query.where('id', '<=', Number(until));
        }
      })
      .orderBy('id', 'desc')
      .limit(limit);
    return rows.map(toHistoryRow);
  }

  async list(reviewId: string, page: PageRequest): Promise<Page<HistoryRow>> {
    const limit = page.limit ?? DEFAULT_LIMIT;
    // By id, not by offset: rows that are added meanwhile would shift the pages
    const before =
      page.cursor === undefined ? undefined : parsePlace(page.cursor);
    const rows = await this.#db<HistoryTableRow>('history')
      .where({ review_id: reviewId })
      .modify(query => {
        if (before !== undefined) {
          query.where('id', '<', before);
        }
      })
      .orderBy('id', 'desc')
      .limit(limit + 1);
    const items = rows.slice(0, limit).map(toHistoryRow);
    const last = items.at(-1);
    const [{ total }] = await this.#db('history')
      .where({ review_id: reviewId })
      .count({ total: '*' });
    return {
      items,
      ...(rows.length > limit &&
        last && { nextCursor: printCursor(Number(last.id)) }),
      totalItems: toNumber(total ?? 0),
    };
  }
}

function toHistoryRow(row: HistoryTableRow): HistoryRow {
  return {
    id: String(row.id),
    reviewId: row.review_id,
    at: toDate(row.at),
    cause: row.cause,
    actor: row.actor,
    subject: toOptional(row.subject),
    action: toOptional(row.action),
    detail: toOptional(row.detail),
    score: row.score,
    assurance: row.assurance,
    coverage: row.coverage,
    scope: row.scope,
    level: row.level,
    risk: JSON.parse(row.risk),
    effectiveRisk: JSON.parse(row.effective_risk),
    practices: JSON.parse(row.practices),
  };
}
