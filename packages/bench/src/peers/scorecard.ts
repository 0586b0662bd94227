import { BenchServer } from '../organisation/BenchServer';
import { CallAnswer, TimeBox, cutOf, measureCall } from './measureCall';
import { CallFigures, PEER_ROW } from './PeerFigures';

const METRICS = 35;

/** Requests that a browser has under way at once. */
const AT_ONCE = 6;

/** How long each of its long calls may take. */
export interface ScorecardBoxes {
  oneMetric: TimeBox;
  tablePage: TimeBox;
  organisation: TimeBox;
}

/** Its table, one metric over the organisation, and all of them as a page shows them. */
export async function measureScorecard(
  server: BenchServer,
  components: number,
  boxes: ScorecardBoxes,
  tell: (figures: CallFigures) => void,
): Promise<{ calls: CallFigures[]; cut: string[] }> {
  const calls: CallFigures[] = [];
  const cut: string[] = [];
  const measure = async (
    name: string,
    box: TimeBox,
    call: (index: number, signal: AbortSignal) => Promise<CallAnswer>,
  ) => {
    const figures = await measureCall(name, box, call);
    tell(figures);
    calls.push(figures);
    cut.push(...cutOf(figures, box));
  };

  await measure(PEER_ROW.tablePage, boxes.tablePage, (index, signal) =>
    tablePage(server, index, '', signal),
  );
  await measure(PEER_ROW.tablePageFiltered, boxes.tablePage, (index, signal) =>
    tablePage(
      server,
      index,
      '?pageSize=50&status=warning&sortBy=metricValue',
      signal,
    ),
  );
  await measure(PEER_ROW.oneMetric, boxes.oneMetric, (index, signal) =>
    aggregate(server, index, components, signal),
  );
  // Last, for what is given up goes on in the server
  await measure(
    PEER_ROW.organisation,
    boxes.organisation,
    async (_, signal) => {
      let next = 0;
      let bytes = 0;
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (next < METRICS) {
            const index = next;
            next += 1;
            const answer = await aggregate(server, index, components, signal);
            bytes += answer.bytes;
          }
        }),
      );
      return { bytes };
    },
  );
  return { calls, cut };
}

const metricAt = (index: number) =>
  `mllens.q${String((index % METRICS) + 1).padStart(2, '0')}`;

async function aggregate(
  server: BenchServer,
  index: number,
  components: number,
  signal: AbortSignal,
): Promise<CallAnswer> {
  const { status, text, bytes } = await server.send(
    `/scorecard/aggregations/${metricAt(index)}`,
    { signal },
  );
  const total: unknown = status === 200 && JSON.parse(text).result?.total;
  if (total !== components) {
    throw new Error(`scorecard: ${status} ${text.slice(0, 300)}`);
  }
  return { bytes };
}

async function tablePage(
  server: BenchServer,
  index: number,
  query: string,
  signal: AbortSignal,
): Promise<CallAnswer> {
  const { status, text, bytes } = await server.send(
    `/scorecard/metrics/${metricAt(
      index,
    )}/catalog/aggregations/entities${query}`,
    { signal },
  );
  const { entities, pagination } = JSON.parse(text);
  if (status !== 200 || entities.length !== pagination.pageSize) {
    throw new Error(`scorecard: ${status} ${text.slice(0, 300)}`);
  }
  return { bytes };
}
