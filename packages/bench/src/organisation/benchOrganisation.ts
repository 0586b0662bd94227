import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchDatabase, BenchServer, until } from './BenchServer';
import { OrganisationFigures, ReadFigures } from './Figures';
import { measureEvidence } from './measureEvidence';
import { measureEmptyRoute, measureReads, readsOf } from './measureReads';
import { measureSaves } from './measureSaves';
import { printEvidence, printReads } from './printOrganisation';
import { ROW } from './rowNames';
import { openDatabase, seed, SeedOrganisation, tidyAndMeasure } from './seed';

const CHIEF = 'user:default/chief';
const PARTNER = 'user:default/partner';

/** Of which the partner may not see every one. */
const OF_ONE_ENTITY: string[] = [ROW.entity, ROW.entityTexts];

/** What is measured, and on what. */
export interface OrganisationBench {
  database: 'postgres' | 'sqlite';
  components: number;
  /** Connection string of PostgreSQL. */
  postgres?: string;
  /** File with the server's code. */
  bundle: string;
  freePort: () => Promise<number>;
  seedOrganisation: SeedOrganisation;
  /** Whether evidence is collected too; it is most of the time that a large run takes. */
  evidence: boolean;
}

/**
 * Measures the pages of the organisation, the tab of an entity, saving and taking
 * in evidence against a whole backend, in a database of its own.
 */
export async function benchOrganisation(
  bench: OrganisationBench,
): Promise<OrganisationFigures> {
  const { database: name, components, bundle, freePort } = bench;
  const folder = await mkdtemp(join(tmpdir(), 'lens-review-bench-'));
  const database: BenchDatabase =
    name === 'postgres'
      ? { name, postgres: bench.postgres, prefix: `bench${components}_` }
      : { name, folder };
  const tell = (text: string) => console.log(`${name} ${components} | ${text}`);
  const tellReads = (figures: ReadFigures) => tell(printReads(figures));
  const start = async (user: string) =>
    BenchServer.start({
      bundle,
      database,
      components,
      user,
      port: await freePort(),
    });
  let server: BenchServer | undefined;
  try {
    const began = performance.now();
    const db = await openDatabase(database);
    await seed(db, components, bench.seedOrganisation);
    const seedingTook = (performance.now() - began) / 1000;
    tell(`seeding: ${seedingTook.toFixed(1)} s`);

    server = await start(CHIEF);
    await until(async () => {
      const summary = await server?.json<{ reviewed: number }>(
        '/scorecards/summary',
      );
      return summary?.reviewed === components;
    }, 60_000);
    const evidence = bench.evidence
      ? await measureEvidence(server, components, figures =>
          tell(printEvidence(figures)),
        )
      : [];
    const diskMiB = await tidyAndMeasure(db, database);
    tell(`disk: ${diskMiB} MiB`);
    const reviewIds: string[] = await db('reviews')
      .orderBy('entity_ref')
      .pluck('id');
    await db.destroy();

    // Another process, so that its memory is that of a portal that is looked at
    await server.stop();
    server = await start(CHIEF);
    const reads = [
      ...(await measureEmptyRoute(server, tellReads)),
      ...(await measureReads(server, readsOf(reviewIds), tellReads)),
      ...(await measureSaves(server, reviewIds, tellReads)),
    ];
    const memory = await server.memory();
    tell(`memory: ${memory.now} MiB, at most ${memory.peak} MiB`);

    await server.signIn(PARTNER);
    const conditional = await measureReads(
      server,
      readsOf(reviewIds)
        .filter(read => !OF_ONE_ENTITY.includes(read.name))
        .map(read => ({
          ...read,
          name: `${read.name}; conditional policy`,
        })),
      tellReads,
      'nothing',
    );
    return {
      database: name,
      components,
      seedingTook,
      diskMiB,
      withEvidence: bench.evidence,
      evidence,
      reads: [...reads, ...conditional],
      memory,
    };
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
