import { BenchDatabase, BenchServer } from '../organisation/BenchServer';
import { spread } from '../organisation/Figures';
import { connect, tidyAndMeasure } from '../organisation/seed';
import { TimeBox } from './measureCall';
import { measureEntity } from './measureEntity';
import { measureIngestion } from './measureIngestion';
import { CallFigures, Peer, PeerFigures } from './PeerFigures';
import { printReads } from '../organisation/printOrganisation';
import { printCall } from './printPeers';
import { measureScorecard } from './scorecard';
import { measureTechInsights } from './techInsights';

const INGESTION: TimeBox = {
  times: 3,
  repeatSeconds: 60,
  limitSeconds: 20 * 60,
};
const PAGE: TimeBox = { times: 9, repeatSeconds: 15, limitSeconds: 60 };
const METRIC: TimeBox = { times: 9, repeatSeconds: 30, limitSeconds: 180 };
const ORGANISATION: TimeBox = {
  times: 3,
  repeatSeconds: 60,
  limitSeconds: 260,
};
/** However fast another peer was. */
const LEAST_LIMIT_SECONDS = 150;

/** What is measured, and on what. */
export interface PeerBench {
  peer: Peer;
  packages: string[];
  database: BenchDatabase;
  components: number;
  fillingTook: number;
  start: (peer: Peer) => Promise<BenchServer>;
  /** Seconds that another peer needed for its view of the organisation: slower is slower. */
  organisationLimit?: number;
  tell: (text: string) => void;
}

/** Measures a peer on a catalog that is filled already. */
export async function benchPeer(bench: PeerBench): Promise<PeerFigures> {
  const { peer, database, components, tell } = bench;
  const tellCall = (figures: CallFigures) => tell(printCall(figures));
  let server = await bench.start(peer);
  try {
    const evidencePerSecond = await measureIngestion(
      server,
      { peer, database: database.name },
      components,
      INGESTION,
    );
    tell(
      `evidence: ${Math.round(
        spread(evidencePerSecond).median,
      )} components a second`,
    );
    // Another process, so that its memory is that of a portal that is looked at
    await server.stop();
    const diskMiB = await measureDisk(database, peer);
    server = await bench.start(peer);
    const reads = await measureEntity(server, peer, components, figures =>
      tell(printReads(figures)),
    );
    const reading = (await server.memory()).peak;

    const organisation: TimeBox = {
      ...ORGANISATION,
      limitSeconds: Math.min(
        ORGANISATION.limitSeconds,
        Math.max(bench.organisationLimit ?? Infinity, LEAST_LIMIT_SECONDS),
      ),
    };
    const { calls, cut } =
      peer === 'tech-insights'
        ? await measureTechInsights(server, components, organisation)
        : await measureScorecard(
            server,
            components,
            { oneMetric: METRIC, tablePage: PAGE, organisation },
            tellCall,
          );
    if (peer === 'tech-insights') {
      calls.forEach(tellCall);
    }
    const { peak } = await server.memory();
    if (calls.some(({ gaveUpAfter }) => gaveUpAfter !== undefined)) {
      // It still works at what nobody waits for
      server.kill('SIGKILL');
    }
    tell(`memory: at most ${reading} MiB, ${peak} MiB with the organisation`);
    return {
      peer,
      packages: bench.packages,
      database: database.name,
      components,
      fillingTook: bench.fillingTook,
      diskMiB,
      evidencePerSecond,
      reads,
      calls,
      memory: { reading, organisation: peak },
      cut,
    };
  } finally {
    await server.stop();
  }
}

async function measureDisk(
  database: BenchDatabase,
  peer: Peer,
): Promise<number> {
  const db = connect(database, peer);
  try {
    return await tidyAndMeasure(db, database);
  } finally {
    await db.destroy();
  }
}
