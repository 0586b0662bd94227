import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** More texts are held in a hash. */
const FEW = 1_000;

/**
 * Restricts a column to some texts, however many: they travel as one JSON
 * parameter, since both databases limit the number of parameters.
 */
export function whereAmong<TQuery extends Knex.QueryBuilder>(
  db: Knex,
  query: TQuery,
  column: string,
  texts: readonly string[],
): TQuery {
  query.whereRaw(`?? ${amongOf(db, texts.length)}`, [
    column,
    JSON.stringify(texts),
  ]);
  return query;
}

function amongOf(db: Knex, count: number): string {
  if (!isPostgres(db)) {
    return 'IN (SELECT value FROM json_each(?))';
  }
  const texts = 'SELECT jsonb_array_elements_text(CAST(? AS jsonb))';
  return count > FEW
    ? // An array would be searched from its start for every row. As a value rather than
      // a join, rows keep the order of their index, and a page is read no further
      `IN (${texts}) IS TRUE`
    : // As an array, PostgreSQL looks each text up in an index; as rows, it would take
      // their number for large and read the whole table
      `= ANY (ARRAY(${texts}))`;
}
