import { IssueFault, IssueResult, Repository } from './Issue';

/** A host may take so long for an answer. */
const DEADLINE_MS = 10_000;

/** More is no answer to anything that is asked here. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What is asked of a host. */
export interface HostRequest {
  repository: Repository;
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: object;
  signal: AbortSignal;
}

/** An answer that is none of a fault. */
export interface HostAnswer {
  /** Undefined where nothing changed since the ETag. */
  json: unknown;
  etag?: string;
}

/** Sends a request and reads the answer, within bounds of time and size. */
export async function askHost(
  request: HostRequest,
): Promise<IssueResult<HostAnswer>> {
  const { repository, url, method, headers, body, signal } = request;
  try {
    const response = await fetch(url, {
      method,
      headers: {
        'User-Agent': 'backstage-lens-review',
        ...headers,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
      // The credentials are for this host, and a repository that moved is named anew
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
    });
    if (response.status !== 304 && !response.ok) {
      await response.body?.cancel();
      return { outcome: 'fault', fault: faultOf(response, repository) };
    }
    const etag = response.headers.get('etag') ?? undefined;
    if (response.status === 304) {
      return { outcome: 'done', value: { json: undefined, etag } };
    }
    return {
      outcome: 'done',
      value: { json: JSON.parse(await readText(response)), etag },
    };
  } catch {
    return unclear(
      repository,
      'did not answer as it should. Try again in a while.',
    );
  }
}

/** For answers that are not what they should be. */
export function unclear(
  { host }: Repository,
  what: string,
): { outcome: 'fault'; fault: IssueFault } {
  return {
    outcome: 'fault',
    fault: { kind: 'unclear', message: `${host} ${what}` },
  };
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) {
      throw new Error('The answer is too long');
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function faultOf(
  { status, headers }: Response,
  { host, path, provider }: Repository,
): IssueFault {
  const retryAt = readRetryAt(headers);
  const usedUp = ['x-ratelimit-remaining', 'ratelimit-remaining'].some(
    name => headers.get(name) === '0',
  );
  if (
    status === 429 ||
    (status === 403 && (usedUp || headers.has('retry-after')))
  ) {
    return {
      kind: 'limited',
      message: `${host} takes no more requests of the portal for now. Try again later.`,
      retryAt,
    };
  }
  if (status >= 500 || status === 408) {
    return {
      kind: 'unclear',
      message: `${host} answered ${status}. Try again in a while.`,
      retryAt,
    };
  }
  const refused = (message: string): IssueFault => ({
    kind: 'refused',
    message,
  });
  switch (status) {
    case 401:
    case 403:
      return refused(
        `${host} does not let the portal work with issues of ${path}. Whoever runs the portal can give integrations.${provider} the right to read and write issues; the repository must take issues.`,
      );
    case 404:
    case 410:
      return refused(
        `${host} has no such issue or repository (${path}), it takes no issues, or the portal may not see it. Correct the component's annotations, or let whoever runs the portal give it access.`,
      );
    default:
      return refused(
        status < 400
          ? `The repository ${path} has moved. Correct the component's annotations.`
          : `${host} answered ${status} for ${path}.`,
      );
  }
}

/** When the host says to come back. */
function readRetryAt(headers: Headers): Date | undefined {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (after > 0 && after < 86_400) {
    return new Date(Date.now() + after * 1000);
  }
  const reset = Number(
    headers.get('x-ratelimit-reset') ??
      headers.get('ratelimit-reset') ??
      Number.NaN,
  );
  const ahead = reset * 1000 - Date.now();
  return ahead > 0 && ahead < 86_400_000 ? new Date(reset * 1000) : undefined;
}
