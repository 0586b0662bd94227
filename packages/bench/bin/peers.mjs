// The benchmark of the backends that do the same job; installs them at first use.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { printMachine } from './machine.mjs';
import { keepResults } from './results.mjs';

const folder = fileURLToPath(new URL('../../../bench-peers', import.meta.url));

const SIZES = ['1000', '10000'];

const script = name =>
  import(new URL(`../../../scripts/lib/${name}.mjs`, import.meta.url));

/** Peer → what is installed for it and measured. */
const PACKAGES = {
  'tech-insights': [
    '@backstage-community/plugin-tech-insights-backend',
    '@backstage-community/plugin-tech-insights-backend-module-jsonfc',
  ],
  scorecard: [
    '@red-hat-developer-hub/backstage-plugin-scorecard-backend',
    '@red-hat-developer-hub/backstage-plugin-scorecard-node',
    '@red-hat-developer-hub/backstage-plugin-scorecard-common',
  ],
};

/** @param {string[]} args as on the command line */
export async function benchPeerBackends(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      database: { type: 'string', default: 'postgres' },
      peer: { type: 'string', default: Object.keys(PACKAGES).join(',') },
    },
  });
  const databases = values.database.split(',');
  const peers = values.peer.split(',');
  const unknown = peers.filter(peer => !Object.hasOwn(PACKAGES, peer));
  if (unknown.length > 0) {
    throw new Error(
      `Unknown peer ${unknown.join(', ')}. Known: ${Object.keys(PACKAGES).join(
        ', ',
      )}.`,
    );
  }
  const { bringToolchain } = await script('toolchain');
  const { installDependencies } = await script('dependencies');
  const { freePort, startPostgres } = await script('postgres');
  await installDependencies(await bringToolchain(), folder);

  const server = await bundle('main.ts', 'server', folder);
  const { benchPeers, printPeer } = await import(
    pathToFileURL(await bundle('peers/index.ts', 'peers')).href
  );
  const postgres = databases.includes('postgres')
    ? await startPostgres({ durable: true })
    : undefined;
  console.log(printMachine(postgres));
  const began = performance.now();
  try {
    for (const components of (positionals.length > 0 ? positionals : SIZES).map(
      Number,
    )) {
      for (const database of databases) {
        for await (const figures of benchPeers({
          peers,
          database,
          components,
          postgres: postgres?.connectionString,
          bundle: server,
          packagesOf,
          freePort,
        })) {
          await keepResults(figures.peer, figures, postgres);
          console.log(`\n${printPeer(figures)}\n`);
        }
      }
    }
  } finally {
    await postgres?.stop();
  }
  console.log(
    `Took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`,
  );
}

/** Names and versions as they are installed. */
function packagesOf(peer) {
  const require = createRequire(join(folder, 'package.json'));
  return PACKAGES[peer].map(name => {
    const { version } = require(`${name}/package.json`);
    return `${name} ${version}`;
  });
}
