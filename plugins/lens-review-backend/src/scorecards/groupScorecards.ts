import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { NumberColumn, toNumber } from '../database/columns';
import {
  DEFAULT_LIMIT,
  nameQuery,
  parseOffset,
  toPage,
} from '../database/cursor';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { GroupBy, GroupQuery } from './ScorecardQueries';
import { selectCards, selectReviewed } from './selectCards';
import { meanOf, meansOf, SumColumns, sumRows, sumSums } from './sums';

interface GroupRow extends SumColumns {
  name: string;
  total: NumberColumn;
  reviewed: NumberColumn;
  direct: NumberColumn;
  nested: NumberColumn | null;
  /** Rows of the whole list. */
  groups: NumberColumn;
}

interface PartRow extends SumColumns {
  /** Null for the part over all groups together. */
  name: string | null;
  id: string;
  title: string;
}

/** What components are grouped by and groups are part of one another in. */
const NESTED: readonly GroupBy[] = ['owner', 'domain'];

const PARTS = {
  pillars: { table: 'pillar_scores', id: 'pillar_id' },
  phases: { table: 'phase_scores', id: 'phase_id' },
} as const;

/**
 * Reads one row a group; everything but the rounding of means happens in SQL.
 * Components are summed up per owner or domain first and rolled up from there,
 * so each counts once in everything above it.
 */
export async function readGroupScorecards(
  db: Knex,
  query: GroupQuery,
  visibility: Visibility,
): Promise<ApiSchemas['GroupScorecardList']> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const name = nameQuery('groups', query);
  const offset = parseOffset(query.cursor, name);

  const rows: GroupRow[] = await selectPage(db, query, visibility)
    .offset(offset)
    .limit(limit + 1);
  const page = toPage(rows, offset, limit, name);
  const columns = query.columns ?? 'pillars';
  const parts: PartRow[] =
    columns === 'none'
      ? []
      : await selectParts(
          db,
          query,
          visibility,
          PARTS[columns],
          page.items.map(row => row.name),
        );
  const byGroup = new Map<string | null, PartRow[]>();
  for (const part of parts) {
    byGroup.set(part.name, [...(byGroup.get(part.name) ?? []), part]);
  }
  const valuesOf = (group: string) =>
    (byGroup.get(group) ?? []).map(part => ({
      id: part.id,
      score: meanOf(part, 'score'),
      assurance: meanOf(part, 'assurance'),
    }));
  const headings = (byGroup.get(null) ?? []).map(part => ({
    id: part.id,
    name: part.title,
  }));

  return {
    ...page,
    items: page.items.map(row => ({
      group: row.name,
      title: titleOf(row.name),
      reviewed: toNumber(row.reviewed),
      total: toNumber(row.total),
      direct: toNumber(row.direct),
      nested: toNumber(row.nested ?? 0),
      representative: 2 * toNumber(row.reviewed) >= toNumber(row.total),
      ...meansOf(row),
      pillars: columns === 'pillars' ? valuesOf(row.name) : [],
      ...(columns === 'phases' && { phases: valuesOf(row.name) }),
    })),
    totalItems:
      rows.length > 0 || offset === 0
        ? toNumber(rows[0]?.groups ?? 0)
        : await countGroups(db, query, visibility),
    pillars: columns === 'pillars' ? headings : [],
    ...(columns === 'phases' && { phases: headings }),
  };
}

/** One page of groups with their sums. */
function selectPage(
  db: Knex,
  query: GroupQuery,
  visibility: Visibility,
): Knex.QueryBuilder {
  return withShown(db, query, visibility)
    .from('shown')
    .leftJoin(
      // The groups directly below that have components
      db('scope_ancestors as step')
        .join('rolled as child', 'child.name', 'step.group_ref')
        .where('step.depth', 1)
        .groupBy('step.ancestor_ref')
        .select('step.ancestor_ref')
        .count({ nested: '*' })
        .as('below'),
      'below.ancestor_ref',
      'shown.name',
    )
    .modify(listed => whereBelow(db, listed, query))
    .select('shown.*', 'below.nested')
    .select(db.raw('count(*) OVER () AS groups'))
    .orderByRaw('CASE WHEN 2 * reviewed >= total THEN 0 ELSE 1 END')
    .orderBy('name');
}

async function countGroups(
  db: Knex,
  query: GroupQuery,
  visibility: Visibility,
): Promise<number> {
  const [{ groups }]: { groups: NumberColumn }[] = await withShown(
    db,
    query,
    visibility,
  )
    .from('shown')
    .modify(listed => whereBelow(db, listed, query))
    .count({ groups: '*' });
  return toNumber(groups);
}

/** With the tables `unit`, `rolled` and `shown`: sums by own group, by every group, and of those that the caller may see. */
function withShown(
  db: Knex,
  query: GroupQuery,
  visibility: Visibility,
): Knex.QueryBuilder {
  const units = db
    .from(
      selectMembers(db, query, selectCards(db, query, visibility)).as('member'),
    )
    .groupBy('member.unit')
    .select('member.unit', ...sumRows(db, 'member'))
    .count({ total: '*', reviewed: 'member.review_id' });

  const rolled = db
    .from(selectPlaced(db, query).as('placed'))
    .groupBy('placed.name')
    .select('placed.name', ...sumSums(db, 'placed'))
    .select(
      db.raw('sum(placed.total) AS total'),
      db.raw('sum(placed.reviewed) AS reviewed'),
      db.raw(
        'sum(CASE WHEN placed.depth = 0 THEN placed.total ELSE 0 END) AS direct',
      ),
    );

  const shown = db.from('rolled').select('rolled.*');
  if (visibility.entityRefs) {
    // The owner of a component shows with it; what is above is seen only by who may read it
    const readable = visibility.entityRefs;
    shown.where(where =>
      whereAmong(db, where.where('direct', '>', 0).or, 'name', readable),
    );
  }
  return db.with('unit', units).with('rolled', rolled).with('shown', shown);
}

/** Sums by pillar or phase: of the named groups, and of all components together. */
function selectParts(
  db: Knex,
  query: GroupQuery,
  visibility: Visibility,
  { table, id }: (typeof PARTS)[keyof typeof PARTS],
  names: string[],
): Knex.QueryBuilder {
  const units = db
    .from(
      selectMembers(db, query, selectReviewed(db, query, visibility)).as(
        'member',
      ),
    )
    .join(`${table} as part`, 'part.review_id', 'member.review_id')
    .groupBy('member.unit', `part.${id}`)
    .select('member.unit', `part.${id} as id`, ...sumRows(db, 'part'))
    .select(
      db.raw('min(part.position) AS place'),
      db.raw('max(part.name) AS title'),
    );
  const named = whereAmong(
    db,
    db.from(selectPlaced(db, query).as('placed')),
    'placed.name',
    names,
  )
    .groupBy('placed.name', 'placed.id')
    .select('placed.name', 'placed.id', ...sumParts(db, 'placed'));
  const overall = db
    .from('unit')
    .groupBy('unit.id')
    .select(db.raw('NULL AS name'), 'unit.id', ...sumParts(db, 'unit'));
  return db
    .with('unit', units)
    .with('named', named)
    .with('overall', overall)
    .from(db('named').unionAll(db('overall')).as('part'))
    .orderBy(['part.place', 'part.id']);
}

function sumParts(db: Knex, table: string): Knex.Raw[] {
  return [
    db.raw('min(??) AS place', [`${table}.place`]),
    db.raw('max(??) AS title', [`${table}.title`]),
    ...sumSums(db, table),
  ];
}

/** The rows of `unit`, each with every group that it counts in and the steps up to it. */
function selectPlaced(db: Knex, query: GroupQuery): Knex.QueryBuilder {
  return NESTED.includes(query.by) && !query.direct
    ? db('unit')
        .leftJoin('scope_ancestors as up', 'up.group_ref', 'unit.unit')
        .select(
          'unit.*',
          db.raw('coalesce(up.ancestor_ref, unit.unit) AS name'),
          db.raw('coalesce(up.depth, 0) AS depth'),
        )
    : db('unit').select('unit.*', 'unit.unit as name', db.raw('0 AS depth'));
}

/** Keeps what is directly below a group; with the empty text, what has nothing above it. */
function whereBelow(
  db: Knex,
  listed: Knex.QueryBuilder,
  { parent }: GroupQuery,
): void {
  if (parent === undefined) {
    return;
  }
  const steps = db('scope_ancestors as step');
  if (parent === '') {
    listed.whereNotIn(
      'shown.name',
      steps
        .join('shown as above', 'above.name', 'step.ancestor_ref')
        .where('step.depth', '>', 0)
        .select('step.group_ref'),
    );
  } else {
    listed.whereIn(
      'shown.name',
      steps
        .where({ 'step.ancestor_ref': parent, 'step.depth': 1 })
        .select('step.group_ref'),
    );
  }
}

/** One row per selected component and group that it is itself in: once, but for tags. */
function selectMembers(
  db: Knex,
  query: GroupQuery,
  selected: Knex.QueryBuilder,
): Knex.QueryBuilder {
  const cards = selected.select(
    'card.review_id',
    'card.score',
    'card.assurance',
    'card.coverage',
    'card.scope',
  );
  if (query.by === 'tag') {
    return cards
      .leftJoin(
        'scope_entity_tags as tagged',
        'tagged.entity_ref',
        'card.entity_ref',
      )
      .select(db.raw("coalesce(tagged.tag, '') AS unit"));
  }
  return cards.select(db.raw("coalesce(??, '') AS unit", [`card.${query.by}`]));
}

/** The name in a reference; anything else is its own title. */
function titleOf(group: string): string {
  return /^[^:/]+:[^:/]+\/(.+)$/.exec(group)?.[1] ?? group;
}
