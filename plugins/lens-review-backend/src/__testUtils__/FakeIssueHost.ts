import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { IssueProvider } from '../issues/Issue';

interface FakeIssue {
  number: number;
  title: string;
  body: string;
  closed: boolean;
  createdAt: string;
}

/** What goes wrong with the next requests. */
type Trouble =
  /** The issue is made, but nobody hears of it. */
  | { kind: 'mute' }
  | { kind: 'status'; status: number; headers?: Record<string, string> };

/** The issues of one repository, as GitHub's or GitLab's REST API has them, on this machine. */
export class FakeIssueHost {
  readonly issues: FakeIssue[] = [];
  readonly requests: string[] = [];
  /** Until it is taken away. */
  trouble: Trouble | undefined;
  readonly #provider: IssueProvider;
  readonly #server: Server;

  constructor(provider: IssueProvider) {
    this.#provider = provider;
    this.#server = createServer((req, res) => {
      this.#answer(req)
        .then(({ status, body, headers }) => {
          if (status === 0) {
            req.socket.destroy();
            return;
          }
          res.writeHead(status, {
            'Content-Type': 'application/json',
            ...headers,
          });
          res.end(body === undefined ? undefined : JSON.stringify(body));
        })
        .catch(() => req.socket.destroy());
    });
  }

  async start(): Promise<void> {
    await new Promise<void>(fulfil => {
      this.#server.listen(0, '127.0.0.1', fulfil);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(fulfil => this.#server.close(fulfil));
  }

  get host(): string {
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') {
      throw new Error('The host was not started');
    }
    return `127.0.0.1:${address.port}`;
  }

  /** Backstage's settings that lead here. */
  integrations(token?: string) {
    const github = this.#provider === 'github';
    return {
      [this.#provider]: [
        {
          host: this.host,
          apiBaseUrl: `http://${this.host}${github ? '/api/v3' : '/api/v4'}`,
          ...(!github && { baseUrl: `http://${this.host}` }),
          ...(token && { token }),
        },
      ],
    };
  }

  async #answer(req: IncomingMessage): Promise<{
    status: number;
    body?: unknown;
    headers?: Record<string, string>;
  }> {
    let text = '';
    for await (const chunk of req) {
      text += chunk;
    }
    const { pathname } = new URL(req.url ?? '/', 'http://localhost');
    this.requests.push(`${req.method} ${pathname}`);
    if (req.headers.authorization !== 'Bearer secret') {
      return { status: 401, body: {} };
    }
    if (this.trouble?.kind === 'status') {
      return { ...this.trouble, body: {} };
    }
    const base =
      this.#provider === 'github'
        ? '/api/v3/repos/acme/churn/issues'
        : '/api/v4/projects/acme%2Fml%2Fchurn/issues';
    if (!pathname.startsWith(base)) {
      return { status: 404, body: {} };
    }
    if (req.method === 'POST') {
      const wish: { title: string; body?: string; description?: string } =
        JSON.parse(text);
      const issue: FakeIssue = {
        number: this.issues.length + 1,
        title: wish.title,
        body: wish.body ?? wish.description ?? '',
        closed: false,
        createdAt: new Date().toISOString(),
      };
      this.issues.push(issue);
      return this.trouble
        ? { status: 0 }
        : { status: 201, body: this.#toJson(issue) };
    }
    if (pathname === base) {
      return {
        status: 200,
        body: [...this.issues].reverse().map(issue => this.#toJson(issue)),
      };
    }
    const issue = this.issues[Number(pathname.slice(base.length + 1)) - 1];
    const etag = `"${issue.number}-${issue.closed}"`;
    return req.headers['if-none-match'] === etag
      ? { status: 304, headers: { ETag: etag } }
      : { status: 200, headers: { ETag: etag }, body: this.#toJson(issue) };
  }

  #toJson({ number, title, body, closed, createdAt }: FakeIssue) {
    return this.#provider === 'github'
      ? {
          number,
          title,
          body,
          state: closed ? 'closed' : 'open',
          created_at: createdAt,
        }
      : {
          id: 9000 + number,
          iid: number,
          title,
          description: body,
          state: closed ? 'closed' : 'opened',
          created_at: createdAt,
        };
  }
}
