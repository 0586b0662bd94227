// Builds everything that is published and writes the packages to dist-packages/.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { run } from './lib/process.mjs';
import { root, step, timed } from './lib/report.mjs';

const target = join(root, 'dist-packages');
const folders = (
  await Promise.all(
    ['plugins', 'packages'].map(async parent =>
      (
        await readdir(join(root, parent))
      ).map(folder => join(root, parent, folder)),
    ),
  )
).flat();
const packages = [];
for (const folder of folders) {
  const manifest = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  if (!manifest.private) {
    packages.push({ folder, manifest });
  }
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
// The packages' type declarations are rolled up from these.
await timed('Types', () => yarn(root, 'tsc'));
for (const { folder, manifest } of packages) {
  await timed(`Built ${manifest.name}`, () => yarn(folder, 'build'));
}
for (const { folder, manifest } of packages) {
  const name = manifest.name.replace(/^@/, '').replace('/', '-');
  await yarn(folder, 'pack', '--out', join(target, `${name}.tgz`));
}
step(`${packages.length} packages in dist-packages/`);

async function yarn(cwd, ...args) {
  const code = await run('yarn', args, {
    cwd,
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    console.error(`yarn ${args.join(' ')} failed in ${cwd}`);
    process.exit(code);
  }
}
