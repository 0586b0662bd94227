import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { Refusal } from '../../reviews/ChangeResult';
import { PreconditionFailedError } from './HttpError';

/** The error that a caller is answered whose change was not made. */
export function refusalError({ outcome, message }: Refusal): Error {
  switch (outcome) {
    case 'refused':
      return new InputError(message);
    case 'conflict':
      return new ConflictError(message);
    case 'stale':
      return new PreconditionFailedError(message);
    case 'forbidden':
      return new NotAllowedError(message);
    default:
      return new NotFoundError(message);
  }
}
