// The benchmark of the built portal in Chromium.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { load } from './bundle.mjs';
import { eachSize, prepareBackend, script } from './eachSize.mjs';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** @param {string[]} args as on the command line */
export async function benchBrowsers(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { database: { type: 'string', default: 'postgres' } },
  });
  const built = spawnSync('yarn', ['workspace', 'app', 'build'], {
    cwd: repository,
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The portal could not be built');

  const backend = await prepareBackend();
  const { benchBrowser, printBrowser } = await load(
    'browser/index.ts',
    'browser',
  );
  const { findChromium } = await script('chromium');
  const found = await findChromium();
  const chromium = { ...found, env: { ...process.env, ...found.env } };
  const scripts = await sizeOfPlugin();
  await eachSize(
    {
      database: values.database,
      sizes: positionals.length > 0 ? positionals : ['10000'],
    },
    async ({ keep, ...bench }) => {
      const figures = await benchBrowser({
        ...bench,
        ...backend,
        chromium,
        scripts,
      });
      await keep('browser', figures);
      console.log(`\n${printBrowser(figures)}\n`);
    },
  );
}

/** Our own sources of the frontend plugin, minified; a portal has the rest already. */
async function sizeOfPlugin() {
  const { outputFiles } = await build({
    entryPoints: [`${repository}plugins/lens-review/src/alpha.tsx`],
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    plugins: [
      {
        name: 'own-sources',
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@lens-review/')
              ? undefined
              : { external: true },
          );
        },
      },
    ],
    logLevel: 'warning',
  });
  const sum = numbers => numbers.reduce((a, b) => a + b, 0);
  return {
    bytes: sum(outputFiles.map(({ contents }) => contents.length)),
    gzipped: sum(outputFiles.map(({ contents }) => gzipSync(contents).length)),
  };
}
