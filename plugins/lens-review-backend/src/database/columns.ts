/**
 * The two databases give some column types back differently: SQLite instants as
 * milliseconds and booleans as 0 and 1, PostgreSQL counts as texts. Everything
 * that is read goes through here. Instants are written as Date, always UTC.
 */

/** What an instant comes back as. */
export type InstantColumn = Date | number | string;

/** What a boolean comes back as. */
export type BooleanColumn = boolean | number;

/** What an aggregate such as count(*) comes back as. */
export type NumberColumn = number | string;

/** An instant as it was written. */
export function toDate(column: InstantColumn): Date {
  return new Date(column);
}

/** An instant that may be missing. */
export function toOptionalDate(column: InstantColumn | null): Date | undefined {
  return column === null ? undefined : toDate(column);
}

export function toBoolean(column: BooleanColumn): boolean {
  return Boolean(column);
}

export function toNumber(column: NumberColumn): number {
  return Number(column);
}

/** A number that may be missing, as null. */
export function toNullableNumber(column: NumberColumn | null): number | null {
  return column === null ? null : Number(column);
}

/** A text that may be missing, as undefined. */
export function toOptional<T>(column: T | null): T | undefined {
  return column ?? undefined;
}
