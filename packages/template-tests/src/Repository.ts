import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** How a command ended. */
export interface Ended {
  code: number;
  /** Standard output and error. */
  said: string;
}

/** A rendered repository on disk, with the dependencies that it names beside it. */
export class Repository {
  readonly folder: string;

  constructor(files: Map<string, string>) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'ml-service-')));
    for (const [path, text] of files) {
      const target = join(this.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    symlinkSync(
      resolvePackagePath('template-tests', '../../node_modules'),
      join(this.folder, 'node_modules'),
    );
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, change: (text: string) => string): void {
    const before = this.read(path);
    const after = change(before);
    if (after === before) {
      throw new Error(`Nothing to change in ${path}`);
    }
    writeFileSync(join(this.folder, path), after);
  }

  /** Runs the CDK application; the template lies in `out/Service.template.json` then. */
  async synthesize(): Promise<Ended> {
    return this.run(process.execPath, ['infrastructure/app.ts'], {
      CDK_OUTDIR: 'out',
    });
  }

  run(
    command: string,
    args: string[],
    env: NodeJS.ProcessEnv = {},
  ): Promise<Ended> {
    return new Promise(fulfil => {
      execFile(
        command,
        args,
        {
          cwd: this.folder,
          // Not Jest's own settings, and nothing that would lead to an account
          env: {
            PATH: process.env.PATH,
            HOME: this.folder,
            PYTHONDONTWRITEBYTECODE: '1',
            ...env,
          },
          maxBuffer: 16 * 1024 * 1024,
        },
        (error, stdout, stderr) =>
          fulfil({
            code: error === null ? 0 : Number(error.code ?? 1),
            said: `${stdout}${stderr}`,
          }),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
