// The benchmark of the built portal in Chromium.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundle } from './bundle.mjs';
import { printMachine } from './machine.mjs';
import { keepResults } from './results.mjs';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

const script = name =>
  import(new URL(`../../../scripts/lib/${name}.mjs`, import.meta.url));

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

  const server = await bundle('organisation/server/main.ts', 'server');
  const load = async (...names) =>
    import(pathToFileURL(await bundle(...names)).href);
  const { benchBrowser, printBrowser } = await load(
    'browser/index.ts',
    'browser',
  );
  const { seedOrganisation } = await load(
    '../../../plugins/lens-review-backend/src/__testUtils__/seedOrganisation.ts',
    'seed',
  );
  const { freePort, startPostgres } = await script('postgres');
  const { findChromium } = await script('chromium');
  const databases = values.database.split(',');
  const postgres = databases.includes('postgres')
    ? await startPostgres({ durable: true })
    : undefined;
  console.log(printMachine(postgres));
  try {
    const scripts = await sizeOfPlugin();
    const found = await findChromium();
    const chromium = { ...found, env: { ...process.env, ...found.env } };
    for (const components of (positionals.length > 0
      ? positionals
      : ['10000']
    ).map(Number)) {
      for (const database of databases) {
        const figures = await benchBrowser({
          database,
          components,
          postgres: postgres?.connectionString,
          bundle: server,
          freePort,
          seedOrganisation,
          chromium,
          scripts,
        });
        await keepResults('browser', figures, postgres);
        console.log(`\n${printBrowser(figures)}\n`);
      }
    }
  } finally {
    await postgres?.stop();
  }
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
