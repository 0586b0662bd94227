import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  InstantColumn,
  NumberColumn,
  toDate,
  toNumber,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import {
  DEFAULT_LIMIT,
  nameQuery,
  parseOffset,
  toPage,
} from '../database/cursor';
import { PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { LensLoader } from '../lenses/LensLoader';
import { whereAmong } from '../database/whereAmong';
import { GapCollector, readEvidenceGaps } from './evidenceGaps';
import { readGroupScorecards } from './groupScorecards';
import { findPracticePlaces } from './practiceFilter';
import { readPracticeScorecards } from './practiceScorecards';
import {
  ComponentColumn,
  ComponentFilter,
  ComponentOrder,
  GroupQuery,
  PracticePlaces,
  PracticeQuery,
  ScorecardQueries,
} from './ScorecardQueries';
import { selectCards, selectReviewed } from './selectCards';
import { sprintStatusOf } from './sprintFilter';
import { readSummary } from './summary';

interface ComponentRow {
  entity_ref: string;
  title: string;
  owner: string | null;
  system: string | null;
  domain: string | null;
  type: string | null;
  lifecycle: string | null;
  /** JSON. */
  tags: string;
  review_id: string | null;
}

interface ReviewRow {
  id: string;
  lens_alias: string;
  lens_version: string;
  lens_name: string;
  status: ApiSchemas['ReviewStatus'];
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  scope: number | null;
  level: string;
  /** JSON; null at the top of the ladder. */
  next_level: string | null;
  /** JSON. */
  effective_risk: string;
  conflicts: number;
  updated_at: InstantColumn;
  due_at: InstantColumn | null;
  overdue_at: InstantColumn | null;
}

/** The short columns; `scores` and `practices` stay where they are. */
const FROM_SCORES = [
  'score',
  'assurance',
  'coverage',
  'scope',
  'level',
  'next_level',
  'effective_risk',
  'conflicts',
] as const;

/** What is sorted by, and which components have it: all, some, or those with a review. */
const COLUMNS: Record<
  ComponentColumn,
  { column: string; of: 'all' | 'some' | 'reviewed' }
> = {
  title: { column: 'card.sort_title', of: 'all' },
  owner: { column: 'card.owner', of: 'some' },
  system: { column: 'card.system', of: 'some' },
  type: { column: 'card.type', of: 'some' },
  level: { column: 'card.level_rank', of: 'reviewed' },
  score: { column: 'card.score', of: 'reviewed' },
  assurance: { column: 'card.assurance', of: 'reviewed' },
  coverage: { column: 'card.coverage', of: 'reviewed' },
  highRisks: { column: 'card.high_risks', of: 'reviewed' },
  conflicts: { column: 'card.conflicts', of: 'reviewed' },
  updatedAt: { column: 'card.updated_at', of: 'reviewed' },
  dueAt: { column: 'card.due_at', of: 'reviewed' },
};

/** What a row of the list is made of. */
const LISTED: (keyof ComponentRow)[] = [
  'entity_ref',
  'title',
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tags',
  'review_id',
];

const DEFAULT_ORDER: ComponentOrder = { column: 'title', direction: 'asc' };

/** Scorecards out of the scope index and the stored scores. */
export class DatabaseScorecardQueries implements ScorecardQueries {
  readonly #db: Knex;
  readonly #lenses: LensLoader;
  readonly #now: () => Date;

  constructor(db: Knex, lenses: LensLoader, now: () => Date) {
    this.#db = db;
    this.#lenses = lenses;
    this.#now = now;
  }

  async listComponents(
    asked: ComponentFilter & PageRequest & { orderBy?: ComponentOrder },
    visibility: Visibility = {},
  ): Promise<ApiSchemas['ComponentScorecardList']> {
    const query = this.#at(asked);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const name = nameQuery('components', query);
    const offset = parseOffset(query.cursor, name);
    const rows = await this.#readRows(query, visibility, offset, limit + 1);
    const [{ total }]: { total: NumberColumn }[] = await selectCards(
      this.#db,
      query,
      visibility,
    ).count({ total: '*' });

    const page = toPage(rows, offset, limit, name);
    const reviews = await this.#readReviews(
      page.items.flatMap(row => row.review_id ?? []),
      query.now,
    );
    const sync: { indexed_at: InstantColumn } | undefined = await this.#db(
      'scope_syncs',
    ).first();
    return {
      ...page,
      items: page.items.map(row => ({
        entityRef: row.entity_ref,
        title: row.title,
        owner: toOptional(row.owner),
        system: toOptional(row.system),
        domain: toOptional(row.domain),
        type: toOptional(row.type),
        lifecycle: toOptional(row.lifecycle),
        tags: JSON.parse(row.tags),
        review: row.review_id === null ? undefined : reviews.get(row.review_id),
      })),
      totalItems: toNumber(total),
      indexedAt: toOptionalDate(sync?.indexed_at ?? null)?.toISOString(),
    };
  }

  async listGroups(
    query: GroupQuery,
    visibility: Visibility = {},
  ): Promise<ApiSchemas['GroupScorecardList']> {
    return readGroupScorecards(this.#db, this.#at(query), visibility);
  }

  async getSummary(
    filter: ComponentFilter,
    visibility: Visibility = {},
  ): Promise<Omit<ApiSchemas['ScorecardSummary'], 'ladder'>> {
    return readSummary(this.#db, this.#at(filter), visibility);
  }

  async listPractices(
    query: PracticeQuery,
    visibility: Visibility = {},
  ): Promise<ApiSchemas['PracticeScorecardList']> {
    return readPracticeScorecards(
      this.#db,
      (alias, version) => this.#lenses.load(alias, version),
      this.#at(query),
      visibility,
    );
  }

  async findPractice(practice: {
    lens: string;
    questionId: string;
    choiceId: string;
  }): Promise<PracticePlaces> {
    const places = await findPracticePlaces(
      this.#db,
      (alias, version) => this.#lenses.load(alias, version),
      practice,
    );
    return { lens: practice.lens, places };
  }

  async listEvidenceGaps(
    collectors: readonly GapCollector[],
    filter: ComponentFilter,
    visibility: Visibility = {},
  ): Promise<ApiSchemas['EvidenceGapList']> {
    return readEvidenceGaps(this.#db, collectors, this.#at(filter), visibility);
  }

  #at<TFilter extends ComponentFilter>(
    filter: TFilter,
  ): TFilter & { now: Date } {
    return { ...filter, now: filter.now ?? this.#now() };
  }

  /**
   * Rows in order: those with a value in the sorted column, then those without.
   * Two queries, so that each can follow an index.
   */
  async #readRows(
    query: ComponentFilter & { orderBy?: ComponentOrder },
    visibility: Visibility,
    offset: number,
    count: number,
  ): Promise<ComponentRow[]> {
    const { column: asked, direction } = query.orderBy ?? DEFAULT_ORDER;
    const { column, of } = COLUMNS[asked];
    const listed = LISTED.map(name => `card.${name}`);
    const select = () => selectCards(this.#db, query, visibility);
    const selectValued = () =>
      of === 'reviewed'
        ? selectReviewed(this.#db, query, visibility)
        : select();
    const rows: ComponentRow[] = await selectValued()
      .select(...listed)
      .modify(cards => (of === 'all' ? cards : cards.whereNotNull(column)))
      .orderBy([
        { column, order: direction },
        { column: 'card.entity_ref', order: direction },
      ])
      .offset(offset)
      .limit(count);
    if (of === 'all' || rows.length === count) {
      return rows;
    }
    let skipped = 0;
    if (rows.length === 0 && offset > 0) {
      const [{ valued }]: { valued: NumberColumn }[] =
        await selectValued().count({
          valued: column,
        });
      skipped = offset - toNumber(valued);
    }
    const rest: ComponentRow[] = await select()
      .select(...listed)
      .whereNull(column)
      .orderBy('card.entity_ref')
      .offset(skipped)
      .limit(count - rows.length);
    return [...rows, ...rest];
  }

  async #readReviews(
    ids: string[],
    now: Date,
  ): Promise<Map<string, ApiSchemas['ComponentReview']>> {
    const rows: ReviewRow[] = await whereAmong(
      this.#db,
      this.#db('reviews'),
      'reviews.id',
      ids,
    )
      .join('scores', 'scores.review_id', 'reviews.id')
      .join('lens_versions', join =>
        join
          .on('lens_versions.alias', 'reviews.lens_alias')
          .andOn('lens_versions.version', 'reviews.lens_version'),
      )
      .select('reviews.*', ...FROM_SCORES.map(column => `scores.${column}`), {
        lens_name: 'lens_versions.name',
      });
    const pillars: {
      review_id: string;
      pillar_id: string;
      name: string;
      score: number | null;
      assurance: number | null;
    }[] = await whereAmong(
      this.#db,
      this.#db('pillar_scores'),
      'review_id',
      ids,
    ).orderBy('position');
    return new Map(
      rows.map(row => [
        row.id,
        {
          id: row.id,
          lens: {
            alias: row.lens_alias,
            version: row.lens_version,
            name: row.lens_name,
          },
          status: row.status,
          score: row.score,
          assurance: row.assurance,
          coverage: row.coverage,
          scope: row.scope,
          level: row.level,
          ...(row.next_level !== null && {
            nextLevel: JSON.parse(row.next_level),
          }),
          effectiveRisk: JSON.parse(row.effective_risk),
          pillars: pillars
            .filter(pillar => pillar.review_id === row.id)
            .map(({ pillar_id, name, score, assurance }) => ({
              id: pillar_id,
              name,
              score,
              assurance,
            })),
          conflicts: row.conflicts,
          updatedAt: toDate(row.updated_at).toISOString(),
          ...sprintOf(row, now),
        },
      ]),
    );
  }
}

function sprintOf(
  row: Pick<ReviewRow, 'due_at' | 'overdue_at'>,
  now: Date,
): Pick<ApiSchemas['ComponentReview'], 'sprint' | 'dueAt' | 'overdueAt'> {
  const dueAt = toOptionalDate(row.due_at);
  const overdueAt = toOptionalDate(row.overdue_at);
  return {
    sprint: sprintStatusOf(dueAt, overdueAt, now),
    dueAt: dueAt?.toISOString(),
    overdueAt: overdueAt?.toISOString(),
  };
}
