import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const script = resolve(__dirname, '..', '..', 'scripts', 'build.mjs');

/** Builds the command line into a folder of its own and answers the path of the bundle. */
export function buildBundle(folder: string): string {
  execFileSync(process.execPath, [script, folder]);
  return join(folder, 'lens-review.cjs');
}
