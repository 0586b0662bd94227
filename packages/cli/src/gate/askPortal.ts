import {
  ApiSchemas,
  GateCheck,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ExitCode } from '../ExitCode';
import { Failure, messageOf, wrongUse } from '../Failure';

/** A build waits for an answer no longer than this. */
const PATIENCE_MS = 30_000;

/** Where the portal is, and who asks. */
export interface Portal {
  /** Base address of the backend: https://portal.example.com */
  url: string;
  token: string | undefined;
}

/**
 * Has the portal judge the review of an entity.
 *
 * @throws Failure with an exit code of its own where there is no answer: what
 * could not be asked has not passed
 */
export async function askPortal(
  portal: Portal,
  request: ApiSchemas['GateRequest'],
): Promise<GateCheck[]> {
  const address = addressOf(portal.url);
  let status: number;
  let text: string;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(portal.token ? { Authorization: `Bearer ${portal.token}` } : {}),
      },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
      // Whoever answers from elsewhere shall not get the token
      redirect: 'error',
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    throw unreachable(`${address.origin} cannot be reached: ${causeOf(error)}`);
  }
  const body = parsed(text);
  if (status === 400) {
    throw wrongUse(`The portal refuses the gate: ${errorIn(body) ?? text}`);
  }
  if (status !== 200) {
    throw unreachable(
      `${address.origin} answers ${status}: ${
        errorIn(body) ?? 'no explanation'
      }${hintFor(status)}`,
    );
  }
  if (!isResult(body)) {
    throw unreachable(`${address.origin} answers something that is no gate`);
  }
  return body.checks;
}

function unreachable(message: string): Failure {
  return new Failure(`${message}. Nothing was decided.`, ExitCode.unreachable);
}

function addressOf(url: string): URL {
  try {
    const base = new URL(url);
    if (base.protocol === 'https:' || base.protocol === 'http:') {
      return new URL(
        `${base.pathname.replace(/\/+$/, '')}/api/lens-review/gate`,
        base,
      );
    }
  } catch {
    // Said below
  }
  throw wrongUse(
    `--portal is the base address of the portal's backend, https://portal.example.com, not "${url}".`,
  );
}

function hintFor(status: number): string {
  switch (status) {
    case 401:
      return ' (set LENS_REVIEW_TOKEN to a token of the portal)';
    case 403:
      return ' (the token needs the permission lens-review.gate.evaluate)';
    default:
      return '';
  }
}

function causeOf(error: unknown): string {
  const cause =
    error instanceof Error && error.cause !== undefined ? error.cause : error;
  return messageOf(cause) || messageOf(error);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The message in an error body of Backstage. */
function errorIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) {
    return undefined;
  }
  const { error } = body;
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : undefined;
}

function isResult(body: unknown): body is ApiSchemas['GateResult'] {
  return (
    typeof body === 'object' &&
    body !== null &&
    'checks' in body &&
    Array.isArray(body.checks) &&
    body.checks.length > 0 &&
    body.checks.every(
      check =>
        typeof check === 'object' &&
        check !== null &&
        ['passed', 'failed', 'unknown'].includes(check.outcome) &&
        typeof check.message === 'string',
    )
  );
}
