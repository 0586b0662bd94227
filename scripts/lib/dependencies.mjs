import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, step, timed } from './report.mjs';
import { run } from './process.mjs';

/**
 * Runs `yarn install --immutable` where the lockfile, Yarn's settings or the root
 * manifest differ from those that `node_modules` was made from. Otherwise touches
 * neither disk nor network.
 *
 * @param {string} folder with the lockfile and the manifest
 * @throws Error where the installation fails
 */
export async function installDependencies(toolchain, folder = root) {
  const stamp = join(folder, 'node_modules', '.lens-review-installed');
  const hash = createHash('sha256');
  for (const file of [
    join(folder, 'yarn.lock'),
    join(root, '.yarnrc.yml'),
    join(folder, 'package.json'),
  ]) {
    hash.update(await readFile(file));
  }
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) {
    return;
  }
  step(
    'Installing dependencies, as the lockfile changed; the first time takes minutes',
  );
  await timed('Dependencies are installed', async () => {
    const [command, ...args] = toolchain.commandLine([
      'yarn',
      'install',
      '--immutable',
    ]);
    const code = await run(command, args, { cwd: folder, env: toolchain.env });
    if (code !== 0) {
      throw new Error(
        'yarn install failed (its message is above). Where it says that the lockfile would be modified, a package.json changed without it: run "yarn install" and commit yarn.lock.',
      );
    }
  });
  await writeFile(stamp, wanted);
}
