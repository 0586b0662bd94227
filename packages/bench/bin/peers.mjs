// The benchmark of the backends that do the same job; installs them at first use.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, load } from './bundle.mjs';
import { eachSize, script } from './eachSize.mjs';

const folder = fileURLToPath(new URL('../../../bench-peers', import.meta.url));

const SIZES = ['1000', '10000'];

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
  await installDependencies(await bringToolchain(), folder);

  const server = await bundle('main.ts', 'server', folder);
  const { benchPeers, printPeer } = await load('peers/index.ts', 'peers');
  const began = performance.now();
  await eachSize(
    {
      database: values.database,
      sizes: positionals.length > 0 ? positionals : SIZES,
    },
    async ({ keep, ...bench }) => {
      for await (const figures of benchPeers({
        ...bench,
        peers,
        bundle: server,
        packagesOf,
      })) {
        await keep(figures.peer, figures);
        console.log(`\n${printPeer(figures)}\n`);
      }
    },
  );
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
