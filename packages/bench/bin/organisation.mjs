// The benchmark of the pages of the organisation, of the tab and of writing.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, root } from './bundle.mjs';

/** Larger ones only by name: their facts alone take many minutes. */
const SIZES = ['1000', '10000'];

/** @param {string[]} args as on the command line */
export async function benchOrganisations(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      database: { type: 'string', default: 'postgres,sqlite' },
      'no-evidence': { type: 'boolean', default: false },
    },
  });
  const databases = values.database.split(',');
  const sizes = positionals.length > 0 ? positionals : SIZES;
  const server = await bundle('organisation/server/main.ts', 'server');
  const load = async (...names) =>
    import(pathToFileURL(await bundle(...names)).href);
  const { benchOrganisation, printOrganisation } = await load(
    'organisation/index.ts',
    'organisation',
  );
  const { seedOrganisation } = await load(
    '../../../plugins/lens-review-backend/src/__testUtils__/seedOrganisation.ts',
    'seed',
  );
  const { freePort, startPostgres } = await import(
    new URL('../../../scripts/lib/postgres.mjs', import.meta.url)
  );
  const results = join(root, 'dist', 'results');
  await mkdir(results, { recursive: true });

  const postgres = databases.includes('postgres')
    ? await startPostgres({ durable: true })
    : undefined;
  console.log(
    `${cpus().length} × ${cpus()[0].model}, ${Math.round(
      totalmem() / 2 ** 30,
    )} GiB, Node ${process.version}${
      postgres ? `, PostgreSQL ${postgres.version}` : ''
    }, load ${loadavg()[0].toFixed(1)}`,
  );
  try {
    for (const components of sizes.map(Number)) {
      for (const database of databases) {
        const figures = await benchOrganisation({
          database,
          components,
          postgres: postgres?.connectionString,
          bundle: server,
          freePort,
          seedOrganisation,
          evidence: !values['no-evidence'],
        });
        await writeFile(
          join(results, `ours-${database}-${components}.json`),
          JSON.stringify(figures, null, 2),
        );
        console.log(`\n${printOrganisation(figures)}\n`);
      }
    }
  } finally {
    await postgres?.stop();
  }
}
