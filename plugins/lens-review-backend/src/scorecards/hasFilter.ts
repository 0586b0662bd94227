import { Knex } from 'knex';

/** What a component can be asked to have, by the column that says it. */
const COLUMNS = {
  review: 'card.review_id',
  highRisks: 'card.high_risks',
  mediumRisks: 'card.medium_risks',
  unanswered: 'card.unanswered',
  conflicts: 'card.conflicts',
  proposals: 'card.proposals',
} as const;

/** Something of which a component has at least one; `review`: an open review. */
export type HasFilter = keyof typeof COLUMNS;

/** Keeps components that have any of these. */
export function whereHas(
  query: Knex.QueryBuilder,
  wanted: readonly HasFilter[],
): void {
  query.where(any => {
    any.whereRaw('1 = 0');
    for (const each of wanted) {
      if (each === 'review') {
        any.orWhereNotNull(COLUMNS.review);
      } else {
        any.orWhere(COLUMNS[each], '>', 0);
      }
    }
  });
}
