import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Rows of one statement; more are written in several. */
const ROWS_AT_ONCE = 5_000;

/** A row by column. */
type Row = Record<string, unknown>;

/**
 * Writes rows, however many: they travel as one JSON parameter, since both
 * databases limit the number of parameters, and thousands of them take their time.
 * All rows have the columns of the first.
 *
 * @param conflict - columns of the key under which a row that is there is replaced;
 * without it, such a row is an error
 */
export async function insertRows(
  tx: Knex.Transaction,
  table: string,
  rows: readonly Row[],
  conflict?: string[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const chunk = rows.slice(start, start + ROWS_AT_ONCE);
    const columns = Object.keys(chunk[0]);
    const { sql, bindings } = isPostgres(tx)
      ? selectOnPostgres(table, columns, chunk)
      : selectOnSqlite(columns, chunk);
    await tx.raw(
      `INSERT INTO ?? (??) ${sql} ${onConflict(columns, conflict)}`,
      [table, columns, ...bindings, ...(conflict ? [conflict] : [])],
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
    bindings: [columns, table, writeJson(rows)],
  };
}

/** As `better-sqlite3` gets them from Knex: instants and truth are numbers. */
function selectOnSqlite(
  columns: string[],
  rows: readonly Row[],
): { sql: string; bindings: Knex.RawBinding[] } {
  const values = rows.map(row =>
    columns.map(column => {
      const value = wellFormed(row[column]);
      return value instanceof Date ? value.getTime() : value ?? null;
    }),
  );
  const picked = columns.map((_, place) => `value ->> ${place}`).join(', ');
  return {
    // Without a condition, SQLite takes what follows for part of a join
    sql: `SELECT ${picked} FROM json_each(?) WHERE true`,
    bindings: [JSON.stringify(values)],
  };
}

function onConflict(
  columns: string[],
  conflict: readonly string[] | undefined,
): string {
  if (!conflict) {
    return '';
  }
  const others = columns.filter(column => !conflict.includes(column));
  return `ON CONFLICT (??) DO UPDATE SET ${others
    .map(column => `"${column}" = excluded."${column}"`)
    .join(', ')}`;
}

function writeJson(rows: readonly Row[]): string {
  return JSON.stringify(rows, (_, value) => wellFormed(value));
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Half a pair of surrogates, as a text that was cut may end in, is no character to a database. */
function wellFormed(value: unknown): unknown {
  return typeof value === 'string' && LONE_SURROGATE.test(value)
    ? value.replace(LONE_SURROGATES, '\uFFFD')
    : value;
}
