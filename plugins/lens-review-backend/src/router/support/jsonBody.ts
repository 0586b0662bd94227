import { InputError } from '@backstage/errors';
import express, {
  NextFunction,
  Request,
  RequestHandler,
  Response,
} from 'express';
import { PayloadTooLargeError } from './HttpError';

/** Lens files are long; everything else is small. */
const LENS_LIMIT = '2mb';
const OTHER_LIMIT = '100kb';

const parsers = {
  [LENS_LIMIT]: express.json({ limit: LENS_LIMIT }),
  [OTHER_LIMIT]: express.json({ limit: OTHER_LIMIT }),
};

/**
 * Reads JSON bodies and says in words what is wrong with one: too large with the
 * limit, malformed with the place.
 */
export function jsonBody(): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const limit = /^\/lenses(\/|$)/.test(req.path) ? LENS_LIMIT : OTHER_LIMIT;
    parsers[limit](req, res, (error?: unknown) =>
      next(error === undefined ? undefined : explain(error, limit)),
    );
  };
}

function explain(error: unknown, limit: string): unknown {
  if (!(error instanceof Error) || !('type' in error)) {
    return error;
  }
  switch (error.type) {
    case 'entity.too.large':
      return new PayloadTooLargeError(
        `The body is too large; the limit here is ${limit.toUpperCase()}`,
      );
    case 'entity.parse.failed':
      return new InputError(`The body is not JSON: ${error.message}`);
    default:
      return error;
  }
}
