import { ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Answer, request, RequestOptions } from './load';

/** Where the backend keeps its data: in one of the two. */
export interface BenchDatabase {
  name: 'postgres' | 'sqlite';
  /** Connection string of PostgreSQL. */
  postgres?: string;
  /** Prefix of the names of its databases. */
  prefix?: string;
  /** Folder of SQLite's files. */
  folder?: string;
}

/** A backend in a process of its own, as a signed-in user sees it. */
export class BenchServer {
  readonly #child: ChildProcess;
  readonly #base: string;
  readonly #api: string;
  #headers: Record<string, string> = {};

  private constructor(child: ChildProcess, base: string, api: string) {
    this.#child = child;
    this.#base = base;
    this.#api = base + api;
  }

  /**
   * @param bundle - file with the server's code
   * @param api - what paths are below; those of the plugin unless told otherwise
   * @throws Error where it does not come up
   */
  static async start(options: {
    bundle: string;
    database: BenchDatabase;
    components: number;
    port: number;
    user: string;
    api?: string;
    env?: Record<string, string>;
  }): Promise<BenchServer> {
    const { bundle, database, components, port, user, env } = options;
    const child = spawn(process.execPath, ['--expose-gc', bundle], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: process.env.BENCH_LOG ?? 'warn',
        BENCH_PORT: String(port),
        BENCH_COMPONENTS: String(components),
        ...(database.postgres && { BENCH_POSTGRES: database.postgres }),
        ...(database.prefix && { BENCH_PREFIX: database.prefix }),
        ...(database.folder && { BENCH_SQLITE: database.folder }),
        ...env,
      },
      stdio: [
        'ignore',
        process.env.BENCH_LOG ? 'inherit' : 'ignore',
        'inherit',
      ],
    });
    const server = new BenchServer(
      child,
      `http://127.0.0.1:${port}`,
      options.api ?? '/api/lens-review',
    );
    await until(async () => {
      if (child.exitCode !== null) {
        throw new Error('The backend of the benchmark did not start');
      }
      const { status } = await request(
        `${server.#base}/.backstage/health/v1/readiness`,
      ).catch(() => ({ status: 0 }));
      return status === 200;
    });
    await server.signIn(user);
    return server;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async signIn(user: string): Promise<void> {
    const { text } = await request(`${this.#base}/api/auth/bench/refresh`, {
      headers: { 'x-requested-with': 'XMLHttpRequest', 'x-bench-user': user },
    });
    const { backstageIdentity } = JSON.parse(text);
    this.#headers = { Authorization: `Bearer ${backstageIdentity.token}` };
  }

  /** A request to the plugin, or to what else is measured, whatever its answer. */
  send(path: string, options: RequestOptions = {}): Promise<Answer> {
    return request(`${this.#api}${path}`, {
      ...options,
      headers: { ...this.#headers, ...options.headers },
    });
  }

  /**
   * The answer's JSON.
   *
   * @throws Error where the answer is an error
   */
  async json<T>(path: string, options: RequestOptions = {}): Promise<T> {
    const { status, text } = await this.send(path, options);
    if (status >= 400) {
      throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
    }
    return JSON.parse(text || '{}');
  }

  async runTask(id: string): Promise<void> {
    await this.json(
      `/.backstage/scheduler/v1/tasks/lens-review-${id}/trigger`,
      { method: 'POST' },
    );
  }

  /** Resident memory now, after garbage was collected, and the most since the start; in MiB. */
  async memory(): Promise<{ now: number; peak: number }> {
    await this.json('/bench/memory');
    const status = await readFile(`/proc/${this.pid}/status`, 'utf8');
    const read = (key: string) =>
      Math.round(
        Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024,
      );
    return { now: read('VmRSS'), peak: read('VmHWM') };
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
      return;
    }
    const ended = new Promise(fulfil => this.#child.once('exit', fulfil));
    this.#child.kill('SIGTERM');
    const late = sleep(15_000, 'late', { ref: false });
    if ((await Promise.race([ended, late])) === 'late') {
      this.#child.kill('SIGKILL');
      await ended;
    }
  }
}

/** Waits for something that becomes true. */
export async function until(
  condition: () => Promise<boolean>,
  timeoutMs = 120_000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > end) {
      throw new Error('It took too long');
    }
    await sleep(500);
  }
}
