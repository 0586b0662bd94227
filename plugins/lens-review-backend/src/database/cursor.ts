import { InputError } from '@backstage/errors';

/** Rows a page where the caller does not say. */
export const DEFAULT_LIMIT = 50;

/** A page cursor out of the place, a whole number, where the next page starts. */
export function printCursor(place: number): string {
  return Buffer.from(String(place), 'utf8').toString('base64url');
}

/**
 * The place in a cursor.
 *
 * @throws InputError where it is not one of ours.
 */
export function parsePlace(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{1,15}$/.test(text)) {
    throw new InputError(
      'The cursor is not one of this list; start again without it',
    );
  }
  return Number(text);
}

/**
 * The offset in a cursor, 0 without one.
 *
 * @throws InputError where it is not one of ours.
 */
export function parseOffset(cursor: string | undefined): number {
  return cursor === undefined ? 0 : parsePlace(cursor);
}

/** A page out of rows that were read one further than asked for. */
export function toPage<T>(
  rows: T[],
  offset: number,
  limit: number,
): { items: T[]; nextCursor?: string } {
  return rows.length > limit
    ? { items: rows.slice(0, limit), nextCursor: printCursor(offset + limit) }
    : { items: rows };
}
