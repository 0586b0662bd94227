import { NotFoundError } from '@backstage/errors';

/** A review that is not there, or vanished between two steps of a request. */
export function goneError(id: string): NotFoundError {
  return new NotFoundError(`There is no review '${id}'`);
}
