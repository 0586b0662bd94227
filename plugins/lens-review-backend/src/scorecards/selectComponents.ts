import { Knex } from 'knex';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { ComponentFilter } from './ScorecardQueries';

/** Filters in which the empty text stands for components that have none. */
export const FILTER_COLUMNS = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
] as const;

/**
 * The components in scope that a filter and the caller's permissions let
 * through, each with the open review that counts for it, if it has one that the
 * caller may see. Tables in the query: `component`, `review`, `score`.
 */
export function selectComponents(
  db: Knex,
  filter: ComponentFilter,
  visibility: Visibility,
): Knex.QueryBuilder {
  const query = db('scope_entities as component')
    .leftJoin(selectReviews(db, filter, visibility).as('review'), join =>
      join
        .on('review.entity_ref', 'component.entity_ref')
        .andOnVal('review.place', 1),
    )
    .leftJoin('scores as score', 'score.review_id', 'review.id')
    .whereNull('component.removed_at');

  if (visibility.entityRefs) {
    whereAmong(db, query, 'component.entity_ref', visibility.entityRefs);
  }
  for (const column of FILTER_COLUMNS) {
    const wanted = filter[column];
    if (wanted) {
      query.where(where =>
        where
          .whereIn(`component.${column}`, wanted)
          .modify(or =>
            wanted.includes('') ? or.orWhereNull(`component.${column}`) : or,
          ),
      );
    }
  }
  if (filter.entityRef) {
    whereAmong(db, query, 'component.entity_ref', filter.entityRef);
  }
  if (filter.tag) {
    query.whereIn(
      'component.entity_ref',
      db('scope_entity_tags').whereIn('tag', filter.tag).select('entity_ref'),
    );
  }
  if (filter.level) {
    const levels = filter.level;
    query.where(where =>
      where
        .whereIn('score.level', levels)
        .modify(or =>
          levels.includes('none') ? or.orWhereNull('score.level') : or,
        ),
    );
  }
  if (filter.q) {
    const text = filter.q.toLowerCase().replace(/[\\%_]/g, '\\$&');
    query.whereRaw("component.search_text LIKE ? ESCAPE '\\'", [`%${text}%`]);
  }
  return query;
}

/** Open reviews, numbered per entity from the one changed last. */
function selectReviews(
  db: Knex,
  filter: ComponentFilter,
  { reviews }: Visibility,
): Knex.QueryBuilder {
  const query = db('reviews')
    .leftJoin(
      'scope_entities',
      'scope_entities.entity_ref',
      'reviews.entity_ref',
    )
    .where('reviews.frozen', false)
    .whereNot('reviews.status', 'closed')
    .select(
      'reviews.*',
      db.raw(
        'row_number() OVER (PARTITION BY reviews.entity_ref ORDER BY reviews.updated_at DESC, reviews.id) AS place',
      ),
    );
  if (filter.lens !== undefined) {
    query.where('reviews.lens_alias', filter.lens);
  }
  if (reviews) {
    // In brackets, so that an "or" in the conditions cannot widen the rest
    query.where(where => reviews(where));
  }
  return query;
}
