// The benchmark of the pages of the organisation, of the tab and of writing.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { printMachine } from './machine.mjs';
import { keepResults } from './results.mjs';

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
  const postgres = databases.includes('postgres')
    ? await startPostgres({ durable: true })
    : undefined;
  console.log(printMachine(postgres));
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
        await keepResults('ours', figures, postgres);
        console.log(`\n${printOrganisation(figures)}\n`);
      }
    }
  } finally {
    await postgres?.stop();
  }
}
