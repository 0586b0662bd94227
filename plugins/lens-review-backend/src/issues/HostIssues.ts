import { z } from 'zod';
import { askHost, unclear } from './askHost';
import {
  Issue,
  IssueResult,
  IssueText,
  IssueTracker,
  Repository,
} from './Issue';

/** Issues on one page of a list. */
const PAGE = 50;

/** An issue that is looked for is among the newest ones. */
const MOST_PAGES = 4;

/** Clocks of hosts differ. */
const SKEW_MS = 5 * 60_000;

/** An issue with what is needed to tell whether it is the one. */
export interface ListedIssue extends Issue {
  body: string;
  createdAt: Date;
}

/** How one kind of host speaks. */
export interface HostDialect {
  /** Where the issues of a repository are; undefined where no integration knows its host. */
  address(repository: Repository): string | undefined;
  /** Undefined where the host would know the caller for nobody. */
  authorize(
    repository: Repository,
  ): Promise<Record<string, string> | undefined>;
  toBody(text: IssueText): object;
  /** Newest first. */
  listQuery(since: Date): Record<string, string>;
  issue: z.ZodType<ListedIssue>;
}

/** Issues of repositories at GitHub or GitLab, over REST. */
export class HostIssues implements IssueTracker {
  readonly #dialect: HostDialect;

  constructor(dialect: HostDialect) {
    this.#dialect = dialect;
  }

  async create(
    repository: Repository,
    text: IssueText,
    signal: AbortSignal,
  ): Promise<IssueResult<Issue>> {
    const { issue, toBody } = this.#dialect;
    const answer = await this.#ask(repository, {
      method: 'POST',
      body: toBody(text),
      signal,
    });
    return answer.outcome === 'fault'
      ? answer
      : parse(issue, repository, answer.value.json, answer.value.etag);
  }

  async find(
    repository: Repository,
    text: string,
    since: Date,
    signal: AbortSignal,
  ): Promise<IssueResult<Issue | undefined>> {
    const { issue, listQuery } = this.#dialect;
    const from = new Date(since.getTime() - SKEW_MS);
    for (let page = 1; page <= MOST_PAGES; page++) {
      const query = new URLSearchParams({
        ...listQuery(from),
        per_page: String(PAGE),
        page: String(page),
      });
      const answer = await this.#ask(repository, {
        method: 'GET',
        path: `?${query}`,
        signal,
      });
      if (answer.outcome === 'fault') {
        return answer;
      }
      const list = z.array(issue).safeParse(answer.value.json);
      if (!list.success) {
        return unclear(repository, 'answered no list of issues.');
      }
      const found = list.data.find(({ body }) => body.includes(text));
      if (found) {
        const { number, state } = found;
        return { outcome: 'done', value: { number, state } };
      }
      const last = list.data.at(-1);
      if (!last || list.data.length < PAGE || last.createdAt < from) {
        return { outcome: 'done', value: undefined };
      }
    }
    return unclear(
      repository,
      'has so many new issues that the one of this task could not be looked for. Try again later.',
    );
  }

  async read(
    repository: Repository,
    number: number,
    etag: string | undefined,
    signal: AbortSignal,
  ): Promise<IssueResult<Issue | 'unchanged'>> {
    const answer = await this.#ask(repository, {
      method: 'GET',
      path: `/${number}`,
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      signal,
    });
    if (answer.outcome === 'fault') {
      return answer;
    }
    const { json } = answer.value;
    return json === undefined
      ? { outcome: 'done', value: 'unchanged' }
      : parse(this.#dialect.issue, repository, json, answer.value.etag);
  }

  async #ask(
    repository: Repository,
    request: {
      method: 'GET' | 'POST';
      path?: string;
      headers?: Record<string, string>;
      body?: object;
      signal: AbortSignal;
    },
  ) {
    const { address, authorize } = this.#dialect;
    const { method, path = '', headers, body, signal } = request;
    const base = address(repository);
    const credentials = base && (await authorized(authorize, repository));
    if (!base || !credentials) {
      return {
        outcome: 'fault' as const,
        fault: {
          kind: 'refused' as const,
          message: `The portal has no credentials for ${repository.url}. Whoever runs it can add them under integrations.${repository.provider}.`,
        },
      };
    }
    return askHost({
      repository,
      url: `${base}${path}`,
      method,
      headers: { ...credentials, ...headers },
      body,
      signal,
    });
  }
}

/** What an app's credentials are got with can fail too. */
async function authorized(
  authorize: HostDialect['authorize'],
  repository: Repository,
): Promise<Record<string, string> | undefined> {
  try {
    return await authorize(repository);
  } catch {
    return undefined;
  }
}

function parse(
  schema: z.ZodType<ListedIssue>,
  repository: Repository,
  json: unknown,
  etag: string | undefined,
): IssueResult<Issue> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    return unclear(repository, 'answered something that is no issue.');
  }
  const { number, state } = parsed.data;
  return { outcome: 'done', value: { number, state, etag } };
}
