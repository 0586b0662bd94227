import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { ReviewPermissionFilter } from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';

/**
 * Adds the conditions of a permission decision to a query in which the tables
 * `reviews` and `scope_entities` are joined. Answers what the rules' `apply`
 * answers, also where an entity has no owner or left the index.
 */
export function whereReviews(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<ReviewPermissionFilter>,
): void {
  if (isAndCriteria(criteria)) {
    criteria.allOf.forEach(part =>
      query.andWhere(inner => whereReviews(inner, part)),
    );
  } else if (isOrCriteria(criteria)) {
    query.andWhere(outer =>
      criteria.anyOf.forEach(part =>
        outer.orWhere(inner => whereReviews(inner, part)),
      ),
    );
  } else if (isNotCriteria(criteria)) {
    query.andWhereNot(inner => whereReviews(inner, criteria.not));
  } else {
    whereField(query, criteria);
  }
}

function whereField(
  query: Knex.QueryBuilder,
  { field, values }: ReviewPermissionFilter,
): void {
  switch (field) {
    case 'lensAlias':
      query.whereIn('reviews.lens_alias', values);
      break;
    case 'owner':
      // Never null as a whole, so that a "not" around it holds without an owner
      query
        .whereNotNull('scope_entities.owner')
        .whereNull('scope_entities.removed_at')
        .whereIn('scope_entities.owner', values);
      break;
    default:
      throw new Error(`Unknown field of reviews: ${field satisfies never}`);
  }
}
