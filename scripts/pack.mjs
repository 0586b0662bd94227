// Builds every plugin and writes its publishable package to dist-packages/.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { run } from './lib/process.mjs';
import { root, step, timed } from './lib/report.mjs';

const target = join(root, 'dist-packages');
const folders = await readdir(join(root, 'plugins'));
const packages = [];
for (const folder of folders) {
  const manifest = join(root, 'plugins', folder, 'package.json');
  packages.push({
    folder: join(root, 'plugins', folder),
    manifest: JSON.parse(await readFile(manifest, 'utf8')),
  });
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
