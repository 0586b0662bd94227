import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { ReviewPermissionFilter } from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';

type Conditions = PermissionCriteria<ReviewPermissionFilter>;

/** Where a query has what conditions ask for. */
export interface ReviewColumns {
  lensAlias: string;
  owner: string;
  /** When the entity left the index; undefined where the query has none that did. */
  removedAt?: string;
}

/** A condition as a database takes it. */
export interface PrintedConditions {
  sql: string;
  bindings: string[];
}

/** With the tables `reviews` and `scope_entities` joined. */
const JOINED: ReviewColumns = {
  lensAlias: 'reviews.lens_alias',
  owner: 'scope_entities.owner',
  removedAt: 'scope_entities.removed_at',
};

/**
 * Adds the conditions of a permission decision to a query in which the tables
 * `reviews` and `scope_entities` are joined. Answers what the rules' `apply`
 * answers, also where an entity has no owner or left the index.
 */
export function whereReviews(
  query: Knex.QueryBuilder,
  conditions: Conditions,
): void {
  const { sql, bindings } = printConditions(conditions, JOINED);
  query.whereRaw(sql, bindings);
}

/** The conditions of a permission decision as SQL in brackets: true or false, never null. */
export function printConditions(
  conditions: Conditions,
  columns: ReviewColumns,
): PrintedConditions {
  if (isAndCriteria(conditions)) {
    return joined(conditions.allOf, ' AND ', columns);
  }
  if (isOrCriteria(conditions)) {
    return joined(conditions.anyOf, ' OR ', columns);
  }
  if (isNotCriteria(conditions)) {
    const { sql, bindings } = printConditions(conditions.not, columns);
    return { sql: `(NOT ${sql})`, bindings };
  }
  return printField(conditions, columns);
}

/** Whether the lens of a review makes a difference to conditions. */
export function asksForLens(conditions: Conditions): boolean {
  if (isAndCriteria(conditions)) {
    return conditions.allOf.some(asksForLens);
  }
  if (isOrCriteria(conditions)) {
    return conditions.anyOf.some(asksForLens);
  }
  return isNotCriteria(conditions)
    ? asksForLens(conditions.not)
    : conditions.field === 'lensAlias';
}

function joined(
  parts: Conditions[],
  word: string,
  columns: ReviewColumns,
): PrintedConditions {
  const printed = parts.map(part => printConditions(part, columns));
  return {
    sql: `(${printed.map(({ sql }) => sql).join(word)})`,
    bindings: printed.flatMap(({ bindings }) => bindings),
  };
}

function printField(
  { field, values }: ReviewPermissionFilter,
  { lensAlias, owner, removedAt }: ReviewColumns,
): PrintedConditions {
  if (values.length === 0) {
    return { sql: '(1 = 0)', bindings: [] };
  }
  const among = `?? IN (${values.map(() => '?').join(', ')})`;
  switch (field) {
    case 'lensAlias':
      return { sql: `(${among})`, bindings: [lensAlias, ...values] };
    case 'owner':
      return removedAt === undefined
        ? {
            sql: `(?? IS NOT NULL AND ${among})`,
            bindings: [owner, owner, ...values],
          }
        : {
            sql: `(?? IS NOT NULL AND ?? IS NULL AND ${among})`,
            bindings: [owner, removedAt, owner, ...values],
          };
    default:
      throw new Error(`Unknown field of reviews: ${field satisfies never}`);
  }
}
