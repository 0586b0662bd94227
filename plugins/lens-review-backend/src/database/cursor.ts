import { InputError } from '@backstage/errors';
import { sha256 } from './sha256';

/** Rows a page where the caller does not say. */
export const DEFAULT_LIMIT = 50;

/**
 * A page cursor out of the place, a whole number, where the next page starts.
 *
 * @param query - what names the list; with it the cursor fits no other list
 */
export function printCursor(place: number, query?: string): string {
  const text = query === undefined ? `${place}` : `${place}.${query}`;
  return Buffer.from(text, 'utf8').toString('base64url');
}

/**
 * The place in a cursor.
 *
 * @throws InputError where it is not one of ours, or belongs to another list.
 */
export function parsePlace(cursor: string, query?: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, place, ofQuery] = /^(\d{1,15})(?:\.([0-9a-f]+))?$/.exec(text) ?? [];
  if (place === undefined || ofQuery !== query) {
    throw new InputError(
      'The cursor is not one of this list; start again without it',
    );
  }
  return Number(place);
}

/**
 * The offset in a cursor, 0 without one.
 *
 * @throws InputError where it is not one of ours, or belongs to another list.
 */
export function parseOffset(
  cursor: string | undefined,
  query?: string,
): number {
  return cursor === undefined ? 0 : parsePlace(cursor, query);
}

/** A page out of rows that were read one further than asked for. */
export function toPage<T>(
  rows: T[],
  offset: number,
  limit: number,
  query?: string,
): { items: T[]; nextCursor?: string } {
  return rows.length > limit
    ? {
        items: rows.slice(0, limit),
        nextCursor: printCursor(offset + limit, query),
      }
    : { items: rows };
}

/**
 * Names a list by what it was asked for, whatever the order of keys; page size,
 * page and the instant of asking do not count.
 */
export function nameQuery(kind: string, query: object): string {
  const asked = Object.entries(query)
    .filter(
      ([key, value]) =>
        value !== undefined && !['limit', 'cursor', 'now'].includes(key),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(kind, JSON.stringify(asked)).slice(0, 12);
}
