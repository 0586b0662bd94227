import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchDatabase, BenchServer } from '../organisation/BenchServer';
import { benchPeer } from './benchPeer';
import { waitForCatalog } from './fillCatalog';
import { Peer, PEER_ROW, PeerFigures } from './PeerFigures';

const CHIEF = 'user:default/chief';

/** What is measured, and on what. */
export interface PeersBench {
  peers: readonly Peer[];
  database: 'postgres' | 'sqlite';
  components: number;
  /** Connection string of PostgreSQL. */
  postgres?: string;
  /** File with the code of the peers' server. */
  bundle: string;
  /** Names and versions of what is installed there. */
  packagesOf: (peer: Peer) => string[];
  freePort: () => Promise<number>;
}

/**
 * Measures the peers one after the other on one catalog, each in processes of its own.
 * Hands each one's figures over as soon as they are there.
 */
export async function* benchPeers(
  bench: PeersBench,
): AsyncGenerator<PeerFigures> {
  const { database: name, components, bundle, freePort } = bench;
  const folder = await mkdtemp(join(tmpdir(), 'lens-review-bench-peers-'));
  const database: BenchDatabase =
    name === 'postgres'
      ? { name, postgres: bench.postgres, prefix: `peers${components}_` }
      : { name, folder };
  const start = async (peer: Peer | 'none', used = database) =>
    BenchServer.start({
      bundle,
      database: used,
      components,
      user: CHIEF,
      port: await freePort(),
      api: '/api',
      env: { BENCH_PEER: peer },
    });
  try {
    const began = performance.now();
    const catalog = await start('none', hasty(database));
    try {
      await waitForCatalog(catalog, components);
    } finally {
      await catalog.stop();
    }
    const fillingTook = (performance.now() - began) / 1000;
    console.log(
      `${name} ${components} | the peers' catalog is filled: ${fillingTook.toFixed(
        1,
      )} s`,
    );

    let organisationLimit: number | undefined;
    for (const peer of bench.peers) {
      const figures = await benchPeer({
        peer,
        packages: bench.packagesOf(peer),
        database,
        components,
        fillingTook,
        start,
        organisationLimit,
        tell: text => console.log(`${peer} ${name} ${components} | ${text}`),
      });
      // Once one is through, nobody waits for one that is slower
      organisationLimit = figures.calls.find(
        call => call.name === PEER_ROW.organisation,
      )?.seconds[0];
      yield figures;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** While the catalog is filled, nobody waits for the disk. */
function hasty(database: BenchDatabase): BenchDatabase {
  if (!database.postgres) {
    return database;
  }
  const postgres = new URL(database.postgres);
  postgres.searchParams.set('options', '-c synchronous_commit=off');
  return { ...database, postgres: postgres.href };
}
