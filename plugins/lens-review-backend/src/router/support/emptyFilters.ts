import { NextFunction, Request, RequestHandler, Response } from 'express';

/**
 * Makes a list of a filter that is given once and empty, as `?owner=`. The contract
 * takes the empty text for components that have none; its validator makes lists of
 * single values, but passes empty ones by.
 *
 * @param columns - the parameters that take the empty text
 */
export function emptyFilters(columns: readonly string[]): RequestHandler {
  return (req: Request, _res: Response, next: NextFunction) => {
    for (const column of columns) {
      if (req.query[column] === '') {
        req.query[column] = [''];
      }
    }
    next();
  };
}
