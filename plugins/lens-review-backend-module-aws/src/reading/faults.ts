import { ErrorPattern } from './AwsOperation';
import { Fault, FaultCause, Read } from './Read';

/** What is needed of an operation to say why it failed. */
interface Asked {
  readonly name: string;
  readonly action: string;
  readonly gone?: readonly ErrorPattern[];
  readonly unset?: readonly ErrorPattern[];
}

/** Codes by cause, over all services; see the common errors of each service's reference. */
const CODES: readonly (readonly [FaultCause, readonly string[]])[] = [
  [
    'denied',
    [
      'AccessDenied',
      'AccessDeniedException',
      'AllAccessDisabled',
      'AuthorizationError',
      'Forbidden',
      'ForbiddenException',
      'UnauthorizedException',
      'UnauthorizedOperation',
    ],
  ],
  [
    'throttled',
    [
      'BandwidthLimitExceeded',
      'EC2ThrottledException',
      'LimitExceededException',
      'PriorRequestNotComplete',
      'ProvisionedThroughputExceededException',
      'RequestLimitExceeded',
      'RequestThrottled',
      'RequestThrottledException',
      'SlowDown',
      'ThrottledException',
      'Throttling',
      'ThrottlingException',
      'TooManyRequestsException',
    ],
  ],
  [
    'timed_out',
    [
      'AbortError',
      'ETIMEDOUT',
      'RequestTimeout',
      'RequestTimeoutException',
      'TimeoutError',
    ],
  ],
  [
    'disabled',
    [
      'InvalidAccessException',
      'NoAvailableConfigurationRecorderException',
      'OptInRequired',
      'SubscriptionRequiredException',
    ],
  ],
  [
    'credentials',
    [
      'AuthFailure',
      'CredentialsProviderError',
      'ExpiredToken',
      'ExpiredTokenException',
      'InvalidAccessKeyId',
      'InvalidClientTokenId',
      'InvalidSignatureException',
      'SignatureDoesNotMatch',
      'TokenProviderError',
      'UnrecognizedClientException',
    ],
  ],
  [
    'redirected',
    [
      'AuthorizationHeaderMalformed',
      'IllegalLocationConstraintException',
      'PermanentRedirect',
      'TemporaryRedirect',
    ],
  ],
  ['malformed', ['MalformedAnswer', 'SyntaxError']],
  [
    'unreachable',
    [
      'EAI_AGAIN',
      'ECONNREFUSED',
      'ECONNRESET',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'ENOTFOUND',
      'EPIPE',
    ],
  ],
];

const CAUSES: ReadonlyMap<string, FaultCause> = new Map(
  CODES.flatMap(([cause, codes]) => codes.map(code => [code, cause] as const)),
);

/** Longest part of an error's own message that is passed on. */
const MAX_MESSAGE = 300;

/** What an error that a call ended with says about what was asked. */
export function classifyError(error: unknown, asked: Asked): Read<never> {
  const { code, message, status } = describe(error);
  const matches = (pattern: ErrorPattern) =>
    typeof pattern === 'string'
      ? pattern === code
      : pattern.code === code && pattern.message.test(message);
  if (asked.gone?.some(matches)) {
    return { outcome: 'gone' };
  }
  if (asked.unset?.some(matches)) {
    return { outcome: 'unset' };
  }
  const cause = CAUSES.get(code) ?? causeOfStatus(status) ?? 'failed';
  return fault(cause, asked, code === cause ? message : `${code}: ${message}`);
}

/** An answer that lacks what AWS always gives. */
export function malformed(asked: Asked): Fault {
  return fault('malformed', asked, '');
}

/** Credentials for an account could not be had. */
export function withoutCredentials(asked: Asked, error: unknown): Fault {
  return fault('credentials', asked, describe(error).message);
}

function fault(
  cause: FaultCause,
  { name, action }: Asked,
  detail: string,
): Fault {
  const said = detail ? ` (${cut(detail)})` : '';
  return { outcome: 'unknown', cause, reason: sentence() };

  function sentence(): string {
    switch (cause) {
      case 'denied':
        return `${name} was denied${said}. Missing permission: ${action}`;
      case 'throttled':
        return `${name} was throttled, even after waiting${said}`;
      case 'timed_out':
        return `${name} was not answered in time`;
      case 'disabled':
        return `${name} asks a service that is not switched on in this account and region${said}`;
      case 'credentials':
        return `${name} was not called or not accepted: the credentials for this account do not work${said}`;
      case 'redirected':
        return `${name} was answered with a redirection that leads nowhere${said}`;
      case 'malformed':
        return `${name} was answered with something that is no answer${said}`;
      case 'unreachable':
        return `${name} could not reach the service${said}`;
      case 'not_found':
      case 'failed':
        return `${name} failed${said}`;
      default:
        return cause satisfies never;
    }
  }
}

function causeOfStatus(status: number | undefined): FaultCause | undefined {
  switch (status) {
    case 301:
    case 302:
    case 307:
    case 308:
      return 'redirected';
    case 401:
    case 403:
      return 'denied';
    case 408:
    case 504:
      return 'timed_out';
    case 429:
      return 'throttled';
    case 200:
      // An error out of an answer that says it is a good one: it could not be read
      return 'malformed';
    default:
      return undefined;
  }
}

function describe(error: unknown): {
  code: string;
  message: string;
  status: number | undefined;
} {
  if (!(error instanceof Error)) {
    return { code: 'Error', message: String(error), status: undefined };
  }
  return {
    code: codeOf(error),
    message: error.message.replace(/\s+/g, ' ').trim(),
    status: statusOf(error),
  };
}

/**
 * Node's own errors are all called Error, and the client wraps some of them: a code
 * says which one it is.
 */
function codeOf(error: Error): string {
  const known = [error, error.cause]
    .filter(one => one instanceof Error)
    .flatMap(one => ['code' in one ? one.code : undefined, one.name])
    .find(code => typeof code === 'string' && CAUSES.has(code));
  return typeof known === 'string' ? known : error.name;
}

function statusOf(error: Error): number | undefined {
  for (const key of ['$metadata', '$response']) {
    const part: unknown = Reflect.get(error, key);
    if (typeof part === 'object' && part !== null) {
      const status: unknown =
        Reflect.get(part, 'httpStatusCode') ?? Reflect.get(part, 'statusCode');
      if (typeof status === 'number') {
        return status;
      }
    }
  }
  return undefined;
}

/** What AWS says of a signature repeats the request, credentials of the session included. */
const REPEATED_REQUEST = /\s*The Canonical String.*$/is;

function cut(message: string): string {
  const text = message.replace(REPEATED_REQUEST, '');
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}
