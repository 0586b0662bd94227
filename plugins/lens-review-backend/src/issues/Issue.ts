/** Hosts whose issues can be made and read. */
export type IssueProvider = 'github' | 'gitlab';

export type IssueState = 'open' | 'closed';

/** A repository at the host of one of the portal's integrations. */
export interface Repository {
  provider: IssueProvider;
  /** As the integration names it. */
  host: string;
  /** For example `acme/churn`. */
  path: string;
  /** Where people see it, without a slash at the end. */
  url: string;
}

/** An issue as its host has it. */
export interface Issue {
  number: number;
  state: IssueState;
  /** Of the answer that said so. */
  etag?: string;
}

/** What an issue says. */
export interface IssueText {
  title: string;
  body: string;
}

/** Why a host did not do what it was asked. */
export interface IssueFault {
  kind: /** Nobody knows whether it was done. */
  | 'unclear'
    /** It was not done. */
    | 'refused'
    /** It was not done, and nothing else will be for a while. */
    | 'limited';
  /** For people; says what to do. */
  message: string;
  /** Not before, where the host says so. */
  retryAt?: Date;
}

export type IssueResult<T> =
  | { outcome: 'done'; value: T }
  | { outcome: 'fault'; fault: IssueFault };

/** The issues of repositories at one kind of host. Faults are answered, not thrown. */
export interface IssueTracker {
  create(
    repository: Repository,
    text: IssueText,
    signal: AbortSignal,
  ): Promise<IssueResult<Issue>>;

  /** The one with the text in its body, made at `since` or later. */
  find(
    repository: Repository,
    text: string,
    since: Date,
    signal: AbortSignal,
  ): Promise<IssueResult<Issue | undefined>>;

  /** @param etag - answers `unchanged` where the issue is still as it was then */
  read(
    repository: Repository,
    number: number,
    etag: string | undefined,
    signal: AbortSignal,
  ): Promise<IssueResult<Issue | 'unchanged'>>;
}

/** Where people see an issue. */
export function issueUrl(
  { provider, url }: Pick<Repository, 'provider' | 'url'>,
  number: number,
): string {
  return provider === 'github'
    ? `${url}/issues/${number}`
    : `${url}/-/issues/${number}`;
}
