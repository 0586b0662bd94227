// The benchmark of the pages of the organisation, of the tab and of writing.
import { parseArgs } from 'node:util';
import { load } from './bundle.mjs';
import { eachSize, prepareBackend } from './eachSize.mjs';

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
  const backend = await prepareBackend();
  const { benchOrganisation, printOrganisation } = await load(
    'organisation/index.ts',
    'organisation',
  );
  await eachSize(
    {
      database: values.database,
      sizes: positionals.length > 0 ? positionals : SIZES,
    },
    async ({ keep, ...bench }) => {
      const figures = await benchOrganisation({
        ...bench,
        ...backend,
        evidence: !values['no-evidence'],
      });
      await keep('ours', figures);
      console.log(`\n${printOrganisation(figures)}\n`);
    },
  );
}
