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
  const list = isPostgres(db)
    ? 'SELECT jsonb_array_elements_text(CAST(? AS jsonb))'
    : 'SELECT value FROM json_each(?)';
  query.whereRaw(`?? IN (${list})`, [column, JSON.stringify(texts)]);
  return query;
}
