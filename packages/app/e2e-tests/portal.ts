import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningProcess } from './RunningProcess';

/**
 * The real portal on free ports with a data folder of its own: the backend and the
 * frontend's development server as two processes, so that one can be restarted.
 */
export class Portal {
  private backend?: RunningProcess;
  private frontend?: RunningProcess;

  private constructor(
    readonly url: string,
    readonly backendUrl: string,
    private readonly dataFolder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async start(): Promise<Portal> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'lens-review-portal-'));
    const url = `http://localhost:${await freePort()}`;
    const backendPort = await freePort();
    const backendUrl = `http://localhost:${backendPort}`;
    const portal = new Portal(url, backendUrl, dataFolder, {
      ...process.env,
      NODE_ENV: 'development',
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: backendUrl,
      APP_CONFIG_backend_listen_port: String(backendPort),
      APP_CONFIG_backend_cors_origin: url,
      APP_CONFIG_backend_database_connection_directory: dataFolder,
      APP_CONFIG_demo_repositories_directory: join(dataFolder, 'repositories'),
      APP_CONFIG_backend_reading_allow: JSON.stringify([
        {
          host: `localhost:${backendPort}`,
          paths: ['/api/demo-repositories/'],
        },
      ]),
    });
    await Promise.all([portal.startBackend(), portal.startFrontend()]);
    return portal;
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
    return async (method: string, path: string, body: object = {}) => {
      const response = await fetch(
        `${this.backendUrl}/api/lens-review${path}`,
        {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
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

  async stop(): Promise<void> {
    await Promise.all([this.stopBackend(), this.frontend?.stop()]);
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  private async startFrontend(): Promise<void> {
    this.frontend = new RunningProcess('app', this.env);
    await this.frontend.answers(this.url);
  }
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
