import { Knex } from 'knex';
import { NumberColumn, toNumber } from '../database/columns';
import { roundMean } from './roundMean';

/** The values that a group has a mean of. */
export const VALUES = ['score', 'assurance', 'coverage', 'scope'] as const;

/** @see {@link VALUES} */
export type Value = (typeof VALUES)[number];

/** Sums are of tenths, whole numbers, so that means are exact. */
export type SumColumns = Record<`${Value}_sum`, NumberColumn | null> &
  Record<`${Value}_count`, NumberColumn>;

/** Sums and counts of the values in the rows of a table. */
export function sumRows(db: Knex, table: string): Knex.Raw[] {
  return VALUES.flatMap(value => [
    db.raw('sum(CAST(round(?? * 10) AS integer)) AS ??', [
      `${table}.${value}`,
      `${value}_sum`,
    ]),
    db.raw('count(??) AS ??', [`${table}.${value}`, `${value}_count`]),
  ]);
}

/** Sums of what {@link sumRows} gave for parts. */
export function sumSums(db: Knex, table: string): Knex.Raw[] {
  return VALUES.flatMap(value =>
    [`${value}_sum`, `${value}_count`].map(column =>
      db.raw('sum(??) AS ??', [`${table}.${column}`, column]),
    ),
  );
}

/** Mean of a value, to one decimal; null where there is none. */
export function meanOf(row: SumColumns, value: Value): number | null {
  return roundMean(
    toNumber(row[`${value}_sum`] ?? 0),
    toNumber(row[`${value}_count`]),
  );
}

/** The means of all values. */
export function meansOf(row: SumColumns): Record<Value, number | null> {
  return {
    score: meanOf(row, 'score'),
    assurance: meanOf(row, 'assurance'),
    coverage: meanOf(row, 'coverage'),
    scope: meanOf(row, 'scope'),
  };
}
