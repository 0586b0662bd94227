// Holds the newest results of `organisation` and `peers` against the targets.
import { parseArgs } from 'node:util';
import { load } from './bundle.mjs';
import { readResults } from './results.mjs';

/** @param {string[]} args as on the command line */
export async function compareResults(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { database: { type: 'string', default: 'postgres' } },
  });
  const { printComparison } = await load('compare/index.ts', 'compare');
  const sizes = positionals.length > 0 ? positionals : ['10000'];
  for (const components of sizes.map(Number)) {
    const { database } = values;
    const read = what => readResults(what, database, components);
    console.log(
      `\n${printComparison({
        database,
        components,
        ours: await read('ours'),
        techInsights: await read('tech-insights'),
        scorecard: await read('scorecard'),
        small: await readResults('ours', database, 1000),
        large: await readResults('ours', database, 100_000),
      })}\n`,
    );
  }
}
