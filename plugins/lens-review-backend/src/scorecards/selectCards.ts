import { Knex } from 'knex';
import { whereCampaign } from '../campaigns/campaignFilter';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { ANY_LENS, buildCards } from './componentCards';
import { whereEvidence } from './evidenceGaps';
import { whereHas } from './hasFilter';
import { wherePractice } from './practiceFilter';
import { ComponentFilter } from './ScorecardQueries';
import { whereSprint } from './sprintFilter';

const FILTER_COLUMNS = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
] as const;

/** Filters in which the empty text stands for components that have none. */
export const EMPTY_FILTERS = [...FILTER_COLUMNS, 'tag'] as const;

type FilterColumn = (typeof FILTER_COLUMNS)[number];

/** What may be nested; a filter takes in what is below. */
const NESTED: readonly FilterColumn[] = ['owner', 'domain'];

/**
 * The components in scope that a filter and the caller's permissions let
 * through, each with the open review that counts for it, if it has one that the
 * caller may see. The table is `card`, with the columns of
 * `component_scorecards`; it is computed only where the caller may not see every
 * review, since then another review may count.
 */
export function selectCards(
  db: Knex,
  filter: ComponentFilter,
  { entityRefs, reviews }: Visibility,
): Knex.QueryBuilder {
  const lens = filter.lens ?? ANY_LENS;
  const query: Knex.QueryBuilder = reviews
    ? db.from(buildCards(db, { lens, reviews }).as('card'))
    : db('component_scorecards as card').where('card.lens_alias', lens);

  if (entityRefs) {
    whereAmong(db, query, 'card.entity_ref', entityRefs);
  }
  whereFilter(db, query, filter);
  return query;
}

/** Keeps the components that a filter lets through. */
function whereFilter(
  db: Knex,
  query: Knex.QueryBuilder,
  filter: ComponentFilter,
): void {
  for (const column of FILTER_COLUMNS) {
    const wanted = filter[column];
    if (wanted) {
      whereColumn(db, query, column, wanted, filter.direct ?? false);
    }
  }
  if (filter.entityRef) {
    whereAmong(db, query, 'card.entity_ref', filter.entityRef);
  }
  const { tag } = filter;
  if (tag) {
    query.where(where => {
      where.whereIn(
        'card.entity_ref',
        db('scope_entity_tags').whereIn('tag', tag).select('entity_ref'),
      );
      if (tag.includes('')) {
        where.orWhere('card.tags', '[]');
      }
    });
  }
  if (filter.level) {
    query.whereIn('card.level', filter.level);
  }
  if (filter.practice) {
    wherePractice(db, query, filter.practice);
  }
  if (filter.evidence) {
    whereEvidence(db, query, filter.evidence);
  }
  if (filter.has) {
    whereHas(query, filter.has);
  }
  if (filter.sprint) {
    whereSprint(query, filter.sprint, filter.now ?? new Date());
  }
  if (filter.campaign) {
    const { filter: members, goal, done } = filter.campaign;
    whereFilter(db, query, members);
    if (done !== undefined) {
      whereCampaign(db, query, goal, done);
    }
  }
  if (filter.q) {
    const text = filter.q.toLowerCase().replace(/[\\%_]/g, '\\$&');
    query.whereRaw("card.search_text LIKE ? ESCAPE '\\'", [`%${text}%`]);
  }
}

function whereColumn(
  db: Knex,
  query: Knex.QueryBuilder,
  column: FilterColumn,
  wanted: string[],
  direct: boolean,
): void {
  const named = wanted.filter(value => value !== '');
  query.where(where => {
    if (named.length > 0) {
      where.whereIn(
        `card.${column}`,
        NESTED.includes(column) && !direct
          ? db('scope_ancestors')
              .whereIn('ancestor_ref', named)
              .select('group_ref')
          : named,
      );
    }
    if (named.length < wanted.length) {
      where.orWhereNull(`card.${column}`);
    }
  });
}
