import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { RunningProcess } from './RunningProcess';

/** What a backend keeps its data in. */
export type Database = 'SQLite' | 'PostgreSQL';

/**
 * The real portal on free ports: the backend and the frontend's development server
 * as two processes, so that the backend can be restarted, or begin anew, while what
 * the frontend has compiled is kept.
 */
export class Portal {
  private backend?: RunningProcess;
  private frontend?: RunningProcess;
  private dataFolder = '';
  private env: NodeJS.ProcessEnv;

  private constructor(readonly url: string, readonly backendUrl: string) {
    const { port } = new URL(backendUrl);
    this.env = {
      ...process.env,
      NODE_ENV: 'development',
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: backendUrl,
      APP_CONFIG_backend_listen_port: port,
      APP_CONFIG_backend_cors_origin: url,
      APP_CONFIG_backend_reading_allow: JSON.stringify([
        { host: `localhost:${port}`, paths: ['/api/demo-repositories/'] },
      ]),
    };
  }

  /** The frontend, and no backend yet. */
  static async create(): Promise<Portal> {
    const [port, backendPort] = [await freePort(), await freePort()];
    const portal = new Portal(
      `http://localhost:${port}`,
      `http://localhost:${backendPort}`,
    );
    portal.frontend = new RunningProcess('app', portal.env);
    return portal;
  }

  /** Starts a backend that knows nothing yet; what another one knew is gone. */
  async begin(database: Database = 'SQLite'): Promise<void> {
    await this.end();
    this.dataFolder = await mkdtemp(join(tmpdir(), 'lens-review-portal-'));
    this.env = {
      ...this.env,
      ...databaseSettings(database, this.dataFolder),
      APP_CONFIG_demo_repositories_directory: this.repositories,
    };
    await Promise.all([this.startBackend(), this.frontend?.answers(this.url)]);
  }

  /** Where the demo keeps the repositories of services made from templates. */
  get repositories(): string {
    return join(this.dataFolder, 'repositories');
  }

  /** A token of the guest, as the sign-in page gets it. */
  async guestToken(): Promise<string> {
    const response = await fetch(`${this.backendUrl}/api/auth/guest/refresh`, {
      method: 'POST',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    const { backstageIdentity } = await response.json();
    return backstageIdentity.token;
  }

  /** A token of one of the demo's users, as the sign-in page gets it. */
  async tokenOf(user: string): Promise<string> {
    const response = await fetch(`${this.backendUrl}/api/auth/demo/refresh`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest', 'x-demo-user': user },
    });
    const { backstageIdentity } = await response.json();
    return backstageIdentity.token;
  }

  /** Asks the Lens Review backend; throws where it does not answer with success. */
  api(token: string) {
    return async (
      method: string,
      path: string,
      body: object = {},
      headers: Record<string, string> = {},
    ) => {
      const response = await fetch(
        `${this.backendUrl}/api/lens-review${path}`,
        {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
            ...headers,
          },
          body: method === 'GET' ? undefined : JSON.stringify(body),
        },
      );
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status}: ${text}`);
      return JSON.parse(text);
    };
  }

  async startBackend(): Promise<void> {
    this.backend = new RunningProcess('backend', this.env);
    await this.backend.answers(
      `${this.backendUrl}/.backstage/health/v1/readiness`,
    );
  }

  async stopBackend(): Promise<void> {
    await this.backend?.stop();
    this.backend = undefined;
  }

  /** Stops the backend and throws its data away. */
  async end(): Promise<void> {
    await this.stopBackend();
    if (this.dataFolder) {
      await rm(this.dataFolder, { recursive: true, force: true });
      this.dataFolder = '';
    }
  }

  async stop(): Promise<void> {
    await Promise.all([this.end(), this.frontend?.stop()]);
  }
}

/**
 * Tests with a portal whose frontend is compiled once for all of them. Each file
 * begins with a backend of its own: `test.beforeAll(({ portal }) => portal.begin())`.
 */
export const test = base.extend<object, { portal: Portal }>({
  portal: [
    async ({ browserName: _browserName }, use) => {
      const portal = await Portal.create();
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker' },
  ],
});

function databaseSettings(
  database: Database,
  dataFolder: string,
): NodeJS.ProcessEnv {
  if (database === 'SQLite') {
    return {
      APP_CONFIG_backend_database_client: 'better-sqlite3',
      APP_CONFIG_backend_database_connection: JSON.stringify({
        directory: dataFolder,
      }),
    };
  }
  const server =
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
  if (!server) {
    throw new Error(
      'There is no PostgreSQL. "npm test -- browser" starts one; else name one in BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING.',
    );
  }
  return {
    APP_CONFIG_backend_database_client: 'pg',
    APP_CONFIG_backend_database_connection: JSON.stringify(server),
    // Databases of its own beside those of other tests
    APP_CONFIG_backend_database_prefix: `e2e_${randomBytes(4).toString(
      'hex',
    )}_`,
  };
}

function freePort(): Promise<number> {
  return new Promise((fulfil, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? fulfil(address.port)
          : reject(new Error('The listening socket has no port')),
      );
    });
  });
}
