import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { NumberColumn, toNumber } from '../database/columns';
import { DEFAULT_LIMIT, parseOffset, toPage } from '../database/cursor';
import { PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { roundMean } from './roundMean';
import { ComponentFilter, GroupBy } from './ScorecardQueries';
import { selectComponents } from './selectComponents';

const VALUES = ['score', 'assurance', 'coverage', 'scope'] as const;

type Value = (typeof VALUES)[number];

/** Sums are of tenths, whole numbers, so that means are exact. */
type SumColumns = Record<`${Value}_sum`, NumberColumn | null> &
  Record<`${Value}_count`, NumberColumn>;

interface GroupRow extends SumColumns {
  name: string;
  total: NumberColumn;
  reviewed: NumberColumn;
}

interface GroupPillarRow extends SumColumns {
  name: string;
  pillar_id: string;
}

/** Reads one row a group; everything but the rounding of means happens in SQL. */
export async function readGroupScorecards(
  db: Knex,
  query: ComponentFilter & PageRequest & { by: GroupBy },
  visibility: Visibility,
): Promise<ApiSchemas['GroupScorecardList']> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const offset = parseOffset(query.cursor);
  const members = () => selectMembers(db, query, visibility);

  const rows: GroupRow[] = await db
    .with('member', members())
    .from('member')
    .groupBy('name')
    .select('name', ...sums(db, 'member'))
    .count({ total: '*', reviewed: 'review_id' })
    .orderByRaw('CASE WHEN 2 * count(review_id) >= count(*) THEN 0 ELSE 1 END')
    .orderBy('name')
    .offset(offset)
    .limit(limit + 1);
  const page = toPage(rows, offset, limit);

  const [{ groups }]: { groups: NumberColumn }[] = await db
    .with('member', members())
    .from('member')
    .countDistinct({ groups: 'name' });

  const pillarRows: GroupPillarRow[] = await whereAmong(
    db,
    db
      .with('member', members())
      .from('member')
      .join('pillar_scores as pillar', 'pillar.review_id', 'member.review_id'),
    'member.name',
    page.items.map(row => row.name),
  )
    .groupBy('member.name', 'pillar.pillar_id')
    .select({ name: 'member.name', pillar_id: 'pillar.pillar_id' })
    .select(...sums(db, 'pillar'))
    .orderByRaw('min(pillar.position), pillar.pillar_id');

  const pillars: { id: string; name: string }[] = await db
    .with('member', members())
    .from('member')
    .join('pillar_scores as pillar', 'pillar.review_id', 'member.review_id')
    .groupBy('pillar.pillar_id')
    .select({ id: 'pillar.pillar_id' })
    .max({ name: 'pillar.name' })
    .orderByRaw('min(pillar.position), pillar.pillar_id');

  return {
    ...page,
    items: page.items.map(row => ({
      group: row.name,
      title: titleOf(row.name),
      reviewed: toNumber(row.reviewed),
      total: toNumber(row.total),
      representative: 2 * toNumber(row.reviewed) >= toNumber(row.total),
      score: meanOf(row, 'score'),
      assurance: meanOf(row, 'assurance'),
      coverage: meanOf(row, 'coverage'),
      scope: meanOf(row, 'scope'),
      pillars: pillarRows
        .filter(pillar => pillar.name === row.name)
        .map(pillar => ({
          id: pillar.pillar_id,
          score: meanOf(pillar, 'score'),
          assurance: meanOf(pillar, 'assurance'),
        })),
    })),
    totalItems: toNumber(groups),
    pillars,
  };
}

/** One row per component and group that it is in: once, but for tags. */
function selectMembers(
  db: Knex,
  query: ComponentFilter & { by: GroupBy },
  visibility: Visibility,
): Knex.QueryBuilder {
  const components = selectComponents(db, query, visibility).select(
    'review.id as review_id',
    ...VALUES.map(value => `score.${value}`),
  );
  if (query.by === 'tag') {
    return components
      .leftJoin(
        'scope_entity_tags as tagged',
        'tagged.entity_ref',
        'component.entity_ref',
      )
      .select(db.raw("coalesce(tagged.tag, '') AS name"));
  }
  return components.select(
    db.raw("coalesce(??, '') AS name", [`component.${query.by}`]),
  );
}

function sums(db: Knex, table: string): Knex.Raw[] {
  return VALUES.flatMap(value => [
    db.raw('sum(CAST(round(?? * 10) AS integer)) AS ??', [
      `${table}.${value}`,
      `${value}_sum`,
    ]),
    db.raw('count(??) AS ??', [`${table}.${value}`, `${value}_count`]),
  ]);
}

function meanOf(row: SumColumns, value: Value): number | null {
  return roundMean(
    toNumber(row[`${value}_sum`] ?? 0),
    toNumber(row[`${value}_count`]),
  );
}

/** The name in a reference; anything else is its own title. */
function titleOf(group: string): string {
  return /^[^:/]+:[^:/]+\/(.+)$/.exec(group)?.[1] ?? group;
}
