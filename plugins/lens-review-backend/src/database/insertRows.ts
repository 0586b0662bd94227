import { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import { printJson } from './printJson';

/** Rows of one statement; more are written in several. */
const ROWS_AT_ONCE = 5_000;

/** The same of rows with long texts; each value is a parameter, and their number is limited. */
const DOCUMENTS_AT_ONCE = 200;

/** A row by column; undefined is null. */
type Row = Record<string, Knex.Value | undefined>;

/** What happens to rows that are there. */
export interface ReplaceRows {
  /** Columns of the key under which a row is replaced. */
  key: string[];
  /** Whether one that is the same is left alone; to know it costs reading it. */
  leaveSame?: boolean;
}

/**
 * Writes rows, however many: they travel as one JSON parameter, since both
 * databases limit the number of parameters, and thousands of them take their time.
 * All rows have the columns of the first.
 *
 * @param replace - without it, a row that is there is an error
 */
export async function insertRows(
  tx: Knex.Transaction,
  table: string,
  rows: readonly Row[],
  replace?: ReplaceRows,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const chunk = rows.slice(start, start + ROWS_AT_ONCE);
    const columns = Object.keys(chunk[0]);
    const { sql, bindings } = isPostgres(tx)
      ? selectOnPostgres(table, columns, chunk)
      : selectOnSqlite(columns, chunk);
    await tx.raw(
      `INSERT INTO ?? (??) ${sql} ${onConflict(table, columns, replace)}`,
      [table, columns, ...bindings],
    );
  }
}

/**
 * The same for rows with long texts, where each value is a parameter of its own: a
 * document within JSON would be escaped, and read twice.
 */
export async function insertDocuments(
  tx: Knex.Transaction,
  table: string,
  rows: readonly Row[],
  replace?: ReplaceRows,
): Promise<void> {
  for (let start = 0; start < rows.length; start += DOCUMENTS_AT_ONCE) {
    const chunk = rows.slice(start, start + DOCUMENTS_AT_ONCE);
    const columns = Object.keys(chunk[0]);
    const places = `(${columns.map(() => '?').join(', ')})`;
    const values = chunk.flatMap(row =>
      columns.map(column => row[column] ?? null),
    );
    await tx.raw(
      `INSERT INTO ?? (??) VALUES ${chunk
        .map(() => places)
        .join(', ')} ${onConflict(table, columns, replace)}`,
      [table, columns, ...values],
    );
  }
}

/** The table's own row type says what a value is read as. */
function selectOnPostgres(
  table: string,
  columns: string[],
  rows: readonly Row[],
): { sql: string; bindings: Knex.RawBinding[] } {
  return {
    sql: 'SELECT ?? FROM json_populate_recordset(CAST(NULL AS ??), CAST(? AS json))',
    bindings: [columns, table, printJson(rows)],
  };
}

/** As `better-sqlite3` gets them from Knex: instants and truth are numbers. */
function selectOnSqlite(
  columns: string[],
  rows: readonly Row[],
): { sql: string; bindings: Knex.RawBinding[] } {
  const values = rows.map(row =>
    columns.map(column => {
      const value = row[column];
      return value instanceof Date ? value.getTime() : value ?? null;
    }),
  );
  const picked = columns.map((_, place) => `value ->> ${place}`).join(', ');
  return {
    // Without a condition, SQLite takes what follows for part of a join
    sql: `SELECT ${picked} FROM json_each(?) WHERE true`,
    bindings: [printJson(values)],
  };
}

/** What a statement that inserts ends in; names of tables and columns are our own. */
export function onConflict(
  table: string,
  columns: readonly string[],
  replace: ReplaceRows | undefined,
): string {
  if (!replace) {
    return '';
  }
  const { key, leaveSame = false } = replace;
  const others = columns.filter(column => !key.includes(column));
  const set = others.map(column => `"${column}" = excluded."${column}"`);
  const differs = others.map(
    column => `"${table}"."${column}" IS DISTINCT FROM excluded."${column}"`,
  );
  return `ON CONFLICT (${key
    .map(column => `"${column}"`)
    .join(', ')}) DO UPDATE SET ${set.join(', ')} ${
    leaveSame ? `WHERE ${differs.join(' OR ')}` : ''
  }`;
}
