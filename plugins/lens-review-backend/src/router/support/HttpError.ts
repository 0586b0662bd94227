import { CustomErrorBase } from '@backstage/errors';

/** The change has to say which revision it rests on: 428. */
export class PreconditionRequiredError extends CustomErrorBase {
  readonly name = 'PreconditionRequiredError' as const;
  readonly statusCode = 428;
}

/** The change rests on what is not there any more: 412. */
export class PreconditionFailedError extends CustomErrorBase {
  readonly name = 'PreconditionFailedError' as const;
  readonly statusCode = 412;
}

/** The body is over the limit: 413. */
export class PayloadTooLargeError extends CustomErrorBase {
  readonly name = 'PayloadTooLargeError' as const;
  readonly statusCode = 413;
}

/** The request is understood and makes no sense here: 422. */
export class UnprocessableError extends CustomErrorBase {
  readonly name = 'UnprocessableError' as const;
  readonly statusCode = 422;
}
