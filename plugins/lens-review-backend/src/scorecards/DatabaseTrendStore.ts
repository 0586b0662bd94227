import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { InputError } from '@backstage/errors';
import { Knex } from 'knex';
import {
  InstantColumn,
  NumberColumn,
  toNumber,
  toOptionalDate,
} from '../database/columns';
import { nameQuery, parseOffset, toPage } from '../database/cursor';
import { tryLock } from '../database/lock';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { ANY_LENS } from './componentCards';
import { selectPastCards } from './pastCards';
import { GroupBy } from './ScorecardQueries';
import { meansOf, SumColumns, sumRows, sumSums } from './sums';
import { TrendQuery, TrendStore } from './TrendStore';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days that a list goes back, and that are written after the fact, at most. */
const MAX_DAYS = 366;

/** Days of a caller who may not see everything: they are counted one by one. */
const MAX_COUNTED_DAYS = 60;

const DEFAULT_LIMIT = 400;

const GROUPINGS: readonly GroupBy[] = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
];

const NESTED: readonly GroupBy[] = ['owner', 'domain'];

const RISKS = ['high_risks', 'medium_risks', 'unanswered'] as const;

interface PointRow extends SumColumns {
  day: string;
  group_ref: string;
  total: NumberColumn;
  reviewed: NumberColumn;
  high_risks: NumberColumn;
  medium_risks: NumberColumn;
  unanswered: NumberColumn;
}

/** Points in the table `trend_points`, written from `history`. */
export class DatabaseTrendStore implements TrendStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async writeMissing(now: Date): Promise<string[]> {
    return this.#db.transaction(async tx => {
      if (!(await tryLock(tx, 'trend:points'))) {
        return [];
      }
      const days = await this.#missingDays(tx, now);
      const lenses: string[] = await tx('component_scorecards')
        .distinct()
        .pluck('lens_alias');
      for (const day of days) {
        for (const lens of lenses) {
          for (const by of [undefined, ...GROUPINGS]) {
            await this.#write(tx, day, lens, by);
          }
        }
      }
      return days;
    });
  }

  async list(
    query: TrendQuery,
    now: Date,
    visibility: Visibility = {},
  ): Promise<ApiSchemas['TrendPointList']> {
    const name = nameQuery('trend', query);
    const offset = parseOffset(query.cursor, name);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const today = dayOf(now);
    const to = query.to ?? today;
    const from = query.from ?? addDays(to, -(MAX_DAYS - 1));
    if (from > to || addDays(from, MAX_DAYS) <= to) {
      throw new InputError(
        `A trend is of at most ${MAX_DAYS} days, from a day to a later one`,
      );
    }
    const restricted = visibility.entityRefs ?? visibility.reviews;
    const rows: PointRow[] = restricted
      ? await this.#count(
          spread(
            daysBetween(
              latest(from, (await firstDay(this.#db)) ?? today),
              to < today ? to : today,
            ),
          ),
          query,
          visibility,
        )
      : [
          ...(await this.#stored(query, from, to)),
          ...(to >= today ? await this.#count([today], query, {}) : []),
        ];
    return {
      ...toPage(
        rows.slice(offset, offset + limit + 1).map(toPoint),
        offset,
        limit,
        name,
      ),
      totalItems: rows.length,
    };
  }

  async #missingDays(tx: Knex.Transaction, now: Date): Promise<string[]> {
    const yesterday = addDays(dayOf(now), -1);
    const [{ last }] = await tx('trend_points').max({ last: 'day' });
    const start = last ? addDays(last, 1) : await firstDay(tx);
    if (!start) {
      return [];
    }
    const earliest = addDays(yesterday, -(MAX_DAYS - 1));
    return daysBetween(latest(start, earliest), yesterday);
  }

  async #write(
    tx: Knex.Transaction,
    day: string,
    lens: string,
    by: GroupBy | undefined,
  ): Promise<void> {
    const columns = [
      'day',
      'group_ref',
      'total',
      'reviewed',
      ...RISKS,
      ...['score', 'assurance', 'coverage', 'scope'].flatMap(value => [
        `${value}_sum`,
        `${value}_count`,
      ]),
    ];
    await tx(
      tx.raw('?? (??)', [
        'trend_points',
        [...columns, 'lens_alias', 'group_by'],
      ]),
    ).insert(
      tx
        .from(countPoints(tx, [day], { lens, by }, {}).as('point'))
        .select(...columns.map(column => `point.${column}`))
        .select(
          tx.raw('CAST(? AS text)', [lens]),
          tx.raw('CAST(? AS text)', [by ?? 'all']),
        ),
    );
  }

  async #stored(
    query: TrendQuery,
    from: string,
    to: string,
  ): Promise<PointRow[]> {
    return this.#db('trend_points')
      .where({
        lens_alias: query.lens ?? ANY_LENS,
        group_by: query.by ?? 'all',
        ...(query.group !== undefined && { group_ref: query.group }),
      })
      .whereBetween('day', [from, to])
      .orderBy(['day', 'group_ref']);
  }

  async #count(
    days: string[],
    query: TrendQuery,
    visibility: Visibility,
  ): Promise<PointRow[]> {
    if (days.length === 0) {
      return [];
    }
    const points = this.#db
      .from(countPoints(this.#db, days, query, visibility).as('point'))
      .orderBy(['day', 'group_ref']);
    if (query.group !== undefined) {
      points.where('group_ref', query.group);
    }
    const { entityRefs } = visibility;
    if (entityRefs) {
      // The owner of a component shows with it; what is above is seen only by who may read it
      points.where(where =>
        whereAmong(
          this.#db,
          where.where('direct', '>', 0).or,
          'group_ref',
          entityRefs,
        ),
      );
    }
    return points;
  }
}

/** One row a day and group; nested groups are rolled up, each component once. */
function countPoints(
  db: Knex,
  days: readonly string[],
  { lens, by }: Pick<TrendQuery, 'lens' | 'by'>,
  visibility: Visibility,
): Knex.QueryBuilder {
  const past = selectPastCards(db, days, { lens }, visibility);
  const members = db
    .from(past.as('past'))
    .select('past.*', db.raw(unitOf(by)))
    .modify(query => {
      if (by === 'tag') {
        query.leftJoin(
          'scope_entity_tags as tagged',
          'tagged.entity_ref',
          'past.entity_ref',
        );
      }
    });
  const units = db
    .from(members.as('member'))
    .groupBy('member.day', 'member.unit')
    .select('member.day', 'member.unit', ...sumRows(db, 'member'))
    .count({ total: '*', reviewed: 'member.review_id' })
    .select(
      ...RISKS.map(risk =>
        db.raw('coalesce(sum(??), 0) AS ??', [`member.${risk}`, risk]),
      ),
    );
  const nested = by !== undefined && NESTED.includes(by);
  const group = nested ? 'coalesce(up.ancestor_ref, unit.unit)' : 'unit.unit';
  return db
    .from(units.as('unit'))
    .modify(query => {
      if (nested) {
        query.leftJoin('scope_ancestors as up', 'up.group_ref', 'unit.unit');
      }
    })
    .groupByRaw(`unit.day, ${group}`)
    .select('unit.day', db.raw(`${group} AS group_ref`))
    .select(
      ...['total', 'reviewed', ...RISKS].map(column =>
        db.raw('sum(??) AS ??', [`unit.${column}`, column]),
      ),
      db.raw(
        nested
          ? 'sum(CASE WHEN coalesce(up.depth, 0) = 0 THEN unit.total ELSE 0 END) AS direct'
          : 'sum(unit.total) AS direct',
      ),
      ...sumSums(db, 'unit'),
    );
}

function unitOf(by: GroupBy | undefined): string {
  switch (by) {
    case undefined:
      return "'' AS unit";
    case 'tag':
      return "coalesce(tagged.tag, '') AS unit";
    default:
      return `coalesce(past.${by}, '') AS unit`;
  }
}

function toPoint(row: PointRow): ApiSchemas['TrendPoint'] {
  return {
    day: row.day,
    group: row.group_ref,
    total: toNumber(row.total),
    reviewed: toNumber(row.reviewed),
    ...meansOf(row),
    effectiveRisk: {
      HIGH: toNumber(row.high_risks),
      MEDIUM: toNumber(row.medium_risks),
      UNANSWERED: toNumber(row.unanswered),
    },
  };
}

/** The day of the first change of a review; undefined before there is one. */
async function firstDay(db: Knex): Promise<string | undefined> {
  const [{ first }]: { first: InstantColumn | null }[] = await db(
    'history',
  ).min({ first: 'at' });
  const instant = toOptionalDate(first);
  return instant && dayOf(instant);
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

/** The day (UTC) of an instant, as YYYY-MM-DD. */
function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS));
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

/** At most so many days as may be counted, evenly, the last among them. */
function spread(days: string[]): string[] {
  const step = Math.ceil(days.length / MAX_COUNTED_DAYS);
  return days.filter((_, index) => (days.length - 1 - index) % step === 0);
}
