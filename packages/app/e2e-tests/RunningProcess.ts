import { ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..', '..', '..');

/** A workspace's start script with everything it spawns. */
export class RunningProcess {
  private readonly child: ChildProcess;
  private readonly output: string[] = [];
  private readonly exited: Promise<void>;

  constructor(private readonly workspace: string, env: NodeJS.ProcessEnv) {
    // A process group of its own, so that the grandchildren end with it.
    this.child = spawn('yarn', ['workspace', workspace, 'start'], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', chunk => this.output.push(String(chunk)));
    }
    this.exited = new Promise(done => this.child.once('close', () => done()));
  }

  /** Waits until the address answers with success. */
  async answers(address: string): Promise<void> {
    const deadline = Date.now() + 180_000;
    while (Date.now() < deadline) {
      if (this.child.exitCode !== null) break;
      try {
        if ((await fetch(address)).ok) return;
      } catch {
        // Nothing listens yet.
      }
      await new Promise(done => setTimeout(done, 250));
    }
    throw new Error(
      `${this.workspace} did not answer on ${address}:\n${this.output
        .join('')
        .slice(-4000)}`,
    );
  }

  async stop(): Promise<void> {
    if (this.child.pid && this.child.exitCode === null) {
      process.kill(-this.child.pid, 'SIGTERM');
    }
    await this.exited;
  }
}
