import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  BooleanColumn,
  InstantColumn,
  NumberColumn,
  toBoolean,
  toDate,
  toNumber,
} from '../database/columns';
import { DEFAULT_LIMIT, parsePlace, printCursor } from '../database/cursor';
import { Page, PageRequest } from '../database/Page';
import {
  FactHistoryQuery,
  FactHistoryRow,
  FactHistoryStore,
} from './FactHistoryStore';
import { FactRow, toOutcome } from './factRows';

type FactHistoryTableRow = Pick<
  FactRow,
  | 'collector'
  | 'name'
  | 'resource'
  | 'outcome'
  | 'value'
  | 'unit'
  | 'reason'
  | 'source'
> & {
  id: NumberColumn;
  fact_id: string;
  entity_ref: string;
  withdrawn: BooleanColumn;
  at: InstantColumn;
};

/** History of facts in the table `fact_history`. */
export class DatabaseFactHistoryStore implements FactHistoryStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(
    entityRef: string,
    query: FactHistoryQuery,
    page: PageRequest,
  ): Promise<Page<FactHistoryRow>> {
    const limit = page.limit ?? DEFAULT_LIMIT;
    // By id, not by offset: rows that are added meanwhile would shift the pages
    const before =
      page.cursor === undefined ? undefined : parsePlace(page.cursor);
    const rows = await this.#select(entityRef, query)
      .modify(select => {
        if (before !== undefined) {
          select.where('id', '<', before);
        }
      })
      .orderBy('id', 'desc')
      .limit(limit + 1);
    const items = rows.slice(0, limit).map(toHistoryRow);
    const last = items.at(-1);
    const [{ total }] = await this.#select(entityRef, query).count({
      total: '*',
    });
    return {
      items,
      ...(rows.length > limit &&
        last && { nextCursor: printCursor(Number(last.id)) }),
      totalItems: toNumber(total ?? 0),
    };
  }

  #select(entityRef: string, { factId, notVia }: FactHistoryQuery) {
    const select = this.#db<FactHistoryTableRow>('fact_history').where({
      entity_ref: entityRef,
    });
    if (factId !== undefined) {
      select.where({ fact_id: factId });
    }
    if (notVia.length > 0) {
      select.whereNotIn(
        'fact_id',
        this.#db('facts')
          .select('id')
          .where({ entity_ref: entityRef })
          .whereIn('via_entity_ref', notVia),
      );
    }
    return select;
  }
}

function toHistoryRow(row: FactHistoryTableRow): FactHistoryRow {
  const outcome: FactOutcome = toOutcome(row);
  return {
    ...outcome,
    id: String(row.id),
    factId: row.fact_id,
    at: toDate(row.at),
    collector: row.collector,
    name: row.name,
    resource: row.resource,
    source: row.source,
    withdrawn: toBoolean(row.withdrawn),
  };
}
