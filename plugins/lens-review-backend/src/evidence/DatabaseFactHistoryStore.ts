import { Knex } from 'knex';
import {
  InstantColumn,
  NumberColumn,
  toDate,
  toNumber,
} from '../database/columns';
import { DEFAULT_LIMIT, parsePlace, printCursor } from '../database/cursor';
import { isPostgres } from '../database/isPostgres';
import { Page, PageRequest } from '../database/Page';
import {
  FactHistoryQuery,
  FactHistoryRow,
  FactHistoryStore,
} from './FactHistoryStore';
import { factIdOf } from './factId';
import { FactStore } from './FactStore';
import { parseChange } from './storedFacts';

/** More than there are facts in a row: what was, is named by its row and its place there. */
const PLACES = 10_000;

interface ChangeRow {
  /** Row and place in one number. */
  id: NumberColumn;
  collector: string;
  at: InstantColumn;
  /** JSON of one fact. */
  fact: string;
}

/** History of facts in the table `fact_changes`: a row for all that changed at once. */
export class DatabaseFactHistoryStore implements FactHistoryStore {
  readonly #db: Knex;
  readonly #facts: Pick<FactStore, 'list'>;

  constructor(db: Knex, facts: Pick<FactStore, 'list'>) {
    this.#db = db;
    this.#facts = facts;
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
    const shown = await this.#shown(entityRef, query);
    const select = () =>
      this.#expand(entityRef).modify(rows => shown && shown(rows));
    const rows: ChangeRow[] = await select()
      .modify(older => {
        if (before !== undefined) {
          const row = Math.floor(before / PLACES);
          older
            .where('change.id', '<=', row)
            .where(place =>
              place
                .where('change.id', '<', row)
                .orWhereRaw(`${this.#place()} < ?`, [before % PLACES]),
            );
        }
      })
      .orderByRaw(`change.id DESC, ${this.#place()} DESC`)
      .limit(limit + 1)
      .select('change.collector', 'change.at')
      .select(
        this.#db.raw(`change.id * ${PLACES} + ${this.#place()} AS id`),
        this.#db.raw(
          isPostgres(this.#db)
            ? 'CAST(was.value AS text) AS fact'
            : 'was.value AS fact',
        ),
      );
    const items = rows.slice(0, limit).map(row => toHistoryRow(row, entityRef));
    const last = items.at(-1);
    const [{ total }]: { total: NumberColumn }[] = await select().count({
      total: '*',
    });
    return {
      items,
      ...(rows.length > limit &&
        last && { nextCursor: printCursor(Number(last.id)) }),
      totalItems: toNumber(total),
    };
  }

  /** A row for each fact of each change. */
  #expand(entityRef: string): Knex.QueryBuilder {
    return this.#db('fact_changes as change')
      .joinRaw(
        isPostgres(this.#db)
          ? 'CROSS JOIN LATERAL json_array_elements(CAST(change.facts AS json)) WITH ORDINALITY AS was(value, place)'
          : 'CROSS JOIN json_each(change.facts) AS was',
      )
      .where('change.entity_ref', entityRef);
  }

  #place(): string {
    return isPostgres(this.#db) ? '(was.place - 1)' : 'was.key';
  }

  /** Restricts rows to what is asked for and may be shown. */
  async #shown(
    entityRef: string,
    { factId, notVia }: FactHistoryQuery,
  ): Promise<((rows: Knex.QueryBuilder) => void) | undefined> {
    if (factId === undefined && notVia.length === 0) {
      return undefined;
    }
    // What was ever said of an entity is still there, withdrawn at most
    const facts = await this.#facts.list(entityRef);
    const asked = facts.find(fact => factIdOf(fact) === factId);
    const hidden = facts.filter(
      ({ viaEntityRef }) => viaEntityRef && notVia.includes(viaEntityRef),
    );
    return rows => {
      if (factId !== undefined) {
        rows.whereRaw(
          "change.collector = ? AND was.value ->> 0 = ? AND coalesce(was.value ->> 1, '') = ?",
          [asked?.collector ?? '', asked?.name ?? '', asked?.resource ?? ''],
        );
      }
      if (hidden.length > 0) {
        const each = isPostgres(this.#db)
          ? 'json_array_elements(CAST(? AS json)) AS hidden(value)'
          : 'json_each(?) AS hidden';
        rows.whereRaw(
          `NOT EXISTS (SELECT 1 FROM ${each} WHERE hidden.value ->> 0 = change.collector AND hidden.value ->> 1 = was.value ->> 0 AND hidden.value ->> 2 = coalesce(was.value ->> 1, ''))`,
          [
            JSON.stringify(
              hidden.map(({ collector, name, resource }) => [
                collector,
                name,
                resource ?? '',
              ]),
            ),
          ],
        );
      }
    };
  }
}

function toHistoryRow(row: ChangeRow, entityRef: string): FactHistoryRow {
  const { collector } = row;
  const { name, resource, ...was } = parseChange(row.fact);
  return {
    ...was,
    id: String(row.id),
    factId: factIdOf({ entityRef, collector, name, resource }),
    at: toDate(row.at),
    collector,
    name,
    resource,
  };
}
