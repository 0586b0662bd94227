// Databases and sizes of a benchmark, and the backend of ours that is measured.
import { bundle, load } from './bundle.mjs';
import { printMachine } from './machine.mjs';
import { keepResults } from './results.mjs';

/** @param {string} name of a module of the repository's scripts */
export const script = name =>
  import(new URL(`../../../scripts/lib/${name}.mjs`, import.meta.url));

/**
 * Measures every size on every database, PostgreSQL committing to disk as in
 * production, and stops it at the end.
 *
 * @param {{ database: string, sizes: string[] }} asked databases as a comma list, numbers of components
 * @param {(bench: {
 *   database: string,
 *   components: number,
 *   postgres: string | undefined,
 *   freePort: () => Promise<number>,
 *   keep: (what: string, figures: { database: string, components: number }) => Promise<void>,
 * }) => Promise<void>} measure
 */
export async function eachSize({ database, sizes }, measure) {
  const databases = database.split(',');
  const { freePort, startPostgres } = await script('postgres');
  const postgres = databases.includes('postgres')
    ? await startPostgres({ durable: true })
    : undefined;
  console.log(printMachine(postgres));
  try {
    for (const components of sizes.map(Number)) {
      for (const name of databases) {
        await measure({
          database: name,
          components,
          postgres: postgres?.connectionString,
          freePort,
          keep: (what, figures) => keepResults(what, figures, postgres),
        });
      }
    }
  } finally {
    await postgres?.stop();
  }
}

/** The server's code, and how its database is filled. */
export async function prepareBackend() {
  const { seedOrganisation } = await load(
    '../../../plugins/lens-review-backend/src/__testUtils__/seedOrganisation.ts',
    'seed',
  );
  return {
    bundle: await bundle('organisation/server/main.ts', 'server'),
    seedOrganisation,
  };
}
