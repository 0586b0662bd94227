import { existsSync } from 'node:fs';
import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { run } from './process.mjs';
import { root } from './report.mjs';

const bundle = join(root, 'packages', 'cli', 'dist', 'lens-review.cjs');
const bin = join(root, 'node_modules', '.bin');

/**
 * Bundles the command line and links it as `node_modules/.bin/lens-review`. Yarn
 * links it too, but only where the bundle was there before it installed. Takes a
 * quarter of a second, so it is done every time rather than when sources changed.
 *
 * @throws Error where it cannot be bundled
 */
export async function buildCommandLine(toolchain) {
  const [command, ...args] = toolchain.commandLine([
    'node',
    join(root, 'packages', 'cli', 'scripts', 'build.mjs'),
  ]);
  const code = await run(command, args, { cwd: root, env: toolchain.env });
  if (code !== 0) {
    throw new Error('packages/cli could not be bundled (see above).');
  }
  await chmod(bundle, 0o755);
  const target = relative(bin, bundle);
  if (process.platform === 'win32') {
    await writeFile(
      join(bin, 'lens-review.cmd'),
      `@node "%~dp0\\${target}" %*\r\n`,
    );
  } else if (!existsSync(join(bin, 'lens-review'))) {
    await symlink(target, join(bin, 'lens-review'));
  }
}
