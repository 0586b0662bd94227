import { WireError } from '../wire/Wire';

/**
 * An error as a service answers it. Thrown by a function that answers, or given in
 * place of an output.
 *
 * @public
 */
export class AwsError extends Error {
  constructor(
    /** E.g. `ResourceNotFound`. */
    readonly code: string,
    message: string = code,
    /** HTTP status. */
    readonly status: number = 400,
    readonly headers?: Record<string, string>,
  ) {
    super(message);
    this.name = 'AwsError';
  }

  toWire(): WireError {
    const { code, message, status, headers } = this;
    return { code, message, status, headers };
  }
}
