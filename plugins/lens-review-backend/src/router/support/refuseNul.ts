import { InputError } from '@backstage/errors';
import { NextFunction, Request, RequestHandler, Response } from 'express';

/** Files have their own lint, which names the place. */
const FILES = ['document', 'overlay'];

/**
 * Refuses requests with the character U+0000 in the address or in a text of the
 * body: PostgreSQL keeps no such text
 * (https://www.postgresql.org/docs/current/datatype-character.html), and what one
 * database refuses the other should not store.
 */
export function refuseNul(): RequestHandler {
  return (req: Request, _res: Response, next: NextFunction) => {
    const place = req.url.includes('%00')
      ? 'The address'
      : findNul(req.body, 'request/body');
    next(
      place === undefined
        ? undefined
        : new InputError(
            `${place} holds the character U+0000, which no text here may have`,
          ),
    );
  };
}

/** Where the first text with U+0000 is, apart from files. */
function findNul(value: unknown, place: string): string | undefined {
  if (typeof value === 'string') {
    return value.includes('\0') ? place : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  for (const [key, item] of Object.entries(value)) {
    const found = FILES.includes(key)
      ? undefined
      : findNul(item, `${place}/${key}`);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
