import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

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
  // As an array, PostgreSQL looks each text up in an index; as rows, it would take
  // their number for large and read the whole table
  const among = isPostgres(db)
    ? '= ANY (ARRAY(SELECT jsonb_array_elements_text(CAST(? AS jsonb))))'
    : 'IN (SELECT value FROM json_each(?))';
  query.whereRaw(`?? ${among}`, [column, JSON.stringify(texts)]);
  return query;
}
