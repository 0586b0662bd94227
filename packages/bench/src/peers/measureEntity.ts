import { BenchServer } from '../organisation/BenchServer';
import { ReadFigures } from '../organisation/Figures';
import { Answer, loadBriefly, RequestOptions } from '../organisation/load';
import { ROW } from '../organisation/rowNames';
import { hash } from '../organisation/workloads';
import { Peer, PEER_ROW } from './PeerFigures';

const RUNS = 3;

/** Each question of the lens is a check of the one peer, a metric of the other. */
const QUESTIONS = 35;

/** A request of a peer's page about one entity. */
interface EntityRequest extends RequestOptions {
  path: string;
}

function entityRequest(peer: Peer, name: string): EntityRequest {
  return peer === 'tech-insights'
    ? {
        path: `/tech-insights/checks/run/default/component/${name}`,
        method: 'POST',
        body: {},
      }
    : { path: `/scorecard/metrics/catalog/component/default/${name}` };
}

/** The scorecard of one entity and, as its floor, the empty route of the same server. */
export async function measureEntity(
  server: BenchServer,
  peer: Peer,
  components: number,
  tell: (figures: ReadFigures) => void,
): Promise<ReadFigures[]> {
  const send = (index: number) => {
    const place = hash(`pick${index}`) % components;
    const { path, ...options } = entityRequest(
      peer,
      `ml-workload-${String(place).padStart(5, '0')}`,
    );
    return server.send(path, options);
  };
  assertScorecard(peer, await send(0));
  return [
    ...(await measureRuns(
      ROW.emptyRoute,
      () => server.send('/bench/authorize'),
      tell,
    )),
    ...(await measureRuns(PEER_ROW.entity, send, tell)),
  ];
}

async function measureRuns(
  name: string,
  send: (index: number) => Promise<Answer>,
  tell: (figures: ReadFigures) => void,
): Promise<ReadFigures[]> {
  const all: ReadFigures[] = [];
  for (const clients of [1, 16]) {
    const figures: ReadFigures = { name, clients, runs: [], floors: [] };
    for (let run = 0; run <= RUNS; run++) {
      const measured = await loadBriefly(clients, index =>
        send(index + run * 1_000_000),
      );
      // The first one warms up
      if (run > 0) {
        figures.runs.push(measured);
      }
    }
    tell(figures);
    all.push(figures);
  }
  return all;
}

/** @throws Error where it is not what the data says: all questions, some met and some not */
function assertScorecard(peer: Peer, { status, text }: Answer): void {
  if (status !== 200) {
    throw new Error(`${peer}: ${status} ${text.slice(0, 300)}`);
  }
  const results: {
    result: boolean | { thresholdResult?: { evaluation?: string | null } };
  }[] = JSON.parse(text);
  const verdicts = new Set(
    results.map(({ result }) =>
      typeof result === 'boolean' ? result : result.thresholdResult?.evaluation,
    ),
  );
  if (
    results.length !== QUESTIONS ||
    verdicts.size < 2 ||
    verdicts.has(undefined) ||
    verdicts.has(null)
  ) {
    throw new Error(`${peer}: not a scorecard: ${text.slice(0, 300)}`);
  }
}
