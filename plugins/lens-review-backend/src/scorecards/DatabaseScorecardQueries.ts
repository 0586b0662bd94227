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
import { DEFAULT_LIMIT, parseOffset, toPage } from '../database/cursor';
import { PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { readGroupScorecards } from './groupScorecards';
import {
  ComponentColumn,
  ComponentFilter,
  ComponentOrder,
  GroupBy,
  ScorecardQueries,
} from './ScorecardQueries';
import { selectComponents } from './selectComponents';

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
  review: string | null;
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
  /** JSON. */
  effective_risk: string;
  conflicts: number;
  updated_at: InstantColumn;
}

const COLUMNS: Record<ComponentColumn, string> = {
  title: 'lower(component.title)',
  owner: 'component.owner',
  system: 'component.system',
  type: 'component.type',
  level: 'score.level_rank',
  score: 'score.score',
  assurance: 'score.assurance',
  coverage: 'score.coverage',
  highRisks: 'score.high_risks',
  conflicts: 'score.conflicts',
  updatedAt: 'review.updated_at',
};

/** Scorecards out of the scope index and the stored scores. */
export class DatabaseScorecardQueries implements ScorecardQueries {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async listComponents(
    query: ComponentFilter & PageRequest & { orderBy?: ComponentOrder },
    visibility: Visibility = {},
  ): Promise<ApiSchemas['ComponentScorecardList']> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const offset = parseOffset(query.cursor);
    const { column, direction } = query.orderBy ?? {
      column: 'title',
      direction: 'asc',
    };
    const rows: ComponentRow[] = await selectComponents(
      this.#db,
      query,
      visibility,
    )
      .select('component.*', { review: 'review.id' })
      .orderByRaw(
        `CASE WHEN ${COLUMNS[column]} IS NULL THEN 1 ELSE 0 END, ${COLUMNS[column]} ${direction}, component.entity_ref`,
      )
      .offset(offset)
      .limit(limit + 1);
    const [{ total }]: { total: NumberColumn }[] = await selectComponents(
      this.#db,
      query,
      visibility,
    ).count({ total: '*' });

    const page = toPage(rows, offset, limit);
    const reviews = await this.#readReviews(
      page.items.flatMap(row => row.review ?? []),
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
        review: row.review === null ? undefined : reviews.get(row.review),
      })),
      totalItems: toNumber(total),
      indexedAt: toOptionalDate(sync?.indexed_at ?? null)?.toISOString(),
    };
  }

  async listGroups(
    query: ComponentFilter & PageRequest & { by: GroupBy },
    visibility: Visibility = {},
  ): Promise<ApiSchemas['GroupScorecardList']> {
    return readGroupScorecards(this.#db, query, visibility);
  }

  async #readReviews(
    ids: string[],
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
      .select('scores.*', 'reviews.*', { lens_name: 'lens_versions.name' });
    const pillars: {
      review_id: string;
      pillar_id: string;
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
          effectiveRisk: JSON.parse(row.effective_risk),
          pillars: pillars
            .filter(pillar => pillar.review_id === row.id)
            .map(({ pillar_id, score, assurance }) => ({
              id: pillar_id,
              score,
              assurance,
            })),
          conflicts: row.conflicts,
          updatedAt: toDate(row.updated_at).toISOString(),
        },
      ]),
    );
  }
}
