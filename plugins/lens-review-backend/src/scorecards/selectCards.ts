import { Knex } from 'knex';
import { whereCampaign } from '../campaigns/campaignFilter';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { ANY_LENS, CARDS } from './componentCards';
import { whereEvidence } from './evidenceGaps';
import { whereHas } from './hasFilter';
import { wherePractice } from './practiceFilter';
import { selectReadable, selectReadableReviewed } from './readableCards';
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
 * `component_scorecards`.
 */
export function selectCards(
  db: Knex,
  filter: ComponentFilter,
  visibility: Visibility,
): Knex.QueryBuilder {
  const lens = filter.lens ?? ANY_LENS;
  const { reviews } = visibility;
  const query = reviews
    ? selectReadable(db, lens, reviews)
    : selectStored(db, lens);
  return narrow(db, query, filter, visibility);
}

/**
 * Of the same, the components that have such a review. Cheaper where the caller may
 * not see every review: what is filtered, sorted or summed up is as it is stored.
 */
export function selectReviewed(
  db: Knex,
  filter: ComponentFilter,
  visibility: Visibility,
): Knex.QueryBuilder {
  const lens = filter.lens ?? ANY_LENS;
  const { reviews } = visibility;
  const query = reviews
    ? selectReadableReviewed(db, lens, reviews)
    : selectStored(db, lens).whereNotNull('card.review_id');
  return narrow(db, query, filter, visibility);
}

function selectStored(db: Knex, lens: string): Knex.QueryBuilder {
  return db(`${CARDS} as card`).where('card.lens_alias', lens);
}

function narrow(
  db: Knex,
  query: Knex.QueryBuilder,
  filter: ComponentFilter,
  { entityRefs }: Visibility,
): Knex.QueryBuilder {
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
