import { ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { ReplicaMessage, ReplicaOptions } from './replicaProcess';

/** A backend in a process of its own, as the test sees it. */
export class Replica {
  /** Components whose evidence it read, in order. */
  readonly read: string[] = [];
  readonly notified: string[] = [];
  readonly #child: ChildProcess;
  readonly #port: Promise<number>;

  constructor(options: ReplicaOptions) {
    this.#child = fork(
      join(__dirname, 'replicaProcess.ts'),
      [JSON.stringify(options)],
      {
        execArgv: [
          '--require',
          require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        ],
        env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error' },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    );
    this.#port = new Promise((fulfil, reject) => {
      this.#child.once('exit', code =>
        reject(new Error(`A replica ended with ${code}`)),
      );
      this.#child.on('message', (message: { replica?: ReplicaMessage }) => {
        const said = message.replica;
        switch (said?.kind) {
          case 'listening':
            fulfil(said.port);
            break;
          case 'read':
            this.read.push(said.entityRef);
            break;
          case 'notified':
            this.notified.push(said.title);
            break;
          default:
            // The loader of TypeScript says things of its own between
            break;
        }
      });
    });
    // Whoever waits for it hears of it
    this.#port.catch(() => {});
  }

  async started(): Promise<void> {
    await this.#port;
  }

  /** @returns undefined where there was no answer */
  async request<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; json: T } | undefined> {
    const port = await this.#port;
    try {
      const response = await fetch(
        `http://localhost:${port}/api/lens-review${path}`,
        {
          method,
          headers: {
            Authorization: mockCredentials.user.header('user:default/alice'),
            ...(body !== undefined && { 'Content-Type': 'application/json' }),
            ...headers,
          },
          body: body === undefined ? undefined : JSON.stringify(body),
        },
      );
      const text = await response.text();
      return {
        status: response.status,
        json: JSON.parse(text.startsWith('{') ? text : '{}'),
      };
    } catch {
      return undefined;
    }
  }

  /** Lets a scheduled task run as soon as the scheduler looks; no other replica runs a global one meanwhile. */
  async trigger(task: string): Promise<void> {
    await this.request(
      'POST',
      `/.backstage/scheduler/v1/tasks/lens-review-${task}/trigger`,
    );
  }

  /** Ends it without a chance to put anything away. */
  async kill(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = new Promise(fulfil => this.#child.once('exit', fulfil));
      this.#child.kill('SIGKILL');
      await ended;
    }
  }
}
