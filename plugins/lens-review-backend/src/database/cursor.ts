import { InputError } from '@backstage/errors';

/** Rows a page where the caller does not say. */
export const DEFAULT_LIMIT = 50;

/** A page cursor out of the place where the next page starts. */
export function printCursor(place: string | number): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/**
 * The offset in a cursor, 0 without one.
 *
 * @throws InputError where it is not one of ours.
 */
export function parseOffset(cursor: string | undefined): number {
  if (cursor === undefined) {
    return 0;
  }
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    place = undefined;
  }
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0) {
    throw new InputError(
      'The cursor is not one of this list; start again without it',
    );
  }
  return place;
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
