import { isError, ResponseError } from '@backstage/errors';

/** Answers that may be different when the same request is sent again. */
const PASSING_STATUS_CODES = new Set([408, 425, 429]);

/**
 * Whether sending the same request again may help: the backend was not reached,
 * was overloaded or failed by itself, rather than having refused the request.
 */
export function isRetriable(error: unknown): boolean {
  if (!ResponseError.is(error)) {
    return true;
  }
  return error.statusCode >= 500 || PASSING_STATUS_CODES.has(error.statusCode);
}

/** Whether what a change was to take the place of is not what is there. */
export function isStale(error: unknown): boolean {
  return (
    ResponseError.is(error) &&
    (error.statusCode === 412 || error.statusCode === 428)
  );
}

/** What went wrong in the backend's own words where it has some. */
export function messageOf(error: unknown): string {
  if (ResponseError.is(error)) {
    return error.cause.message;
  }
  return isError(error) ? error.message : String(error);
}
