import { BenchServer, until } from '../organisation/BenchServer';
import { Peer } from './PeerFigures';
import { TimeBox, measureCall } from './measureCall';

/** A line that a peer logged, as the backend of the benchmark keeps it. */
interface LogEvent {
  at: number;
  message: string;
}

/** How a peer takes in what it is given: its tasks, and how it says where it is. */
interface Ingestion {
  tasks: readonly string[];
  begins: RegExp;
  ends: RegExp;
}

const LIMIT_MS = 20 * 60 * 1000;

function ingestionOf(peer: Peer, database: string): Ingestion {
  switch (peer) {
    case 'tech-insights':
      return {
        tasks: ['mlLensFacts'],
        begins: /^Retrieving facts for/,
        ends: /^Stored /,
      };
    default:
      return {
        // As many as bench-peers has providers there
        tasks: Array.from(
          { length: database === 'sqlite' ? 5 : 1 },
          (_, index) => `mllens.lens${index}`,
        ),
        begins: /^Pulling metrics for/,
        ends: /^Completed metric pull/,
      };
  }
}

/**
 * Components a second: all of them read from the catalog, their values worked out and
 * stored, with every value turned over between two runs. Timed by the peer's own
 * first and last line in the log.
 */
export async function measureIngestion(
  server: BenchServer,
  { peer, database }: { peer: Peer; database: string },
  components: number,
  box: TimeBox,
): Promise<number[]> {
  const { tasks, ...lines } = ingestionOf(peer, database);
  const perSecond: number[] = [];
  await measureCall('evidence', box, async round => {
    await server.json(`/bench/round/${round}`, { method: 'POST' });
    let seconds = 0;
    for (const task of tasks) {
      seconds += await runTask(server, peer, task, lines);
    }
    perSecond.push(components / seconds);
    return { bytes: 0 };
  });
  return perSecond;
}

async function runTask(
  server: BenchServer,
  peer: Peer,
  task: string,
  { begins, ends }: Omit<Ingestion, 'tasks'>,
): Promise<number> {
  let triggeredAt = NaN;
  await until(async () => {
    triggeredAt = Date.now();
    const { status, text } = await server.send(
      `/${peer}/.backstage/scheduler/v1/tasks/${task}/trigger`,
      { method: 'POST' },
    );
    // One that began by itself, or the run before, which said that it ended and has
    // not put that down yet
    if (status !== 200 && status !== 409) {
      throw new Error(`${peer}: ${status} ${text.slice(0, 300)}`);
    }
    return status === 200;
  });
  let seconds = NaN;
  await until(async () => {
    const events = (await server.json<LogEvent[]>('/bench/events')).filter(
      ({ at }) => at >= triggeredAt,
    );
    const failed = events.find(({ message }) => message.startsWith('Failed'));
    if (failed) {
      throw new Error(`${peer}: ${failed.message}`);
    }
    const first = events.find(({ message }) => begins.test(message));
    const last = events.find(
      ({ at, message }) => at >= (first?.at ?? Infinity) && ends.test(message),
    );
    seconds = ((last?.at ?? NaN) - (first?.at ?? NaN)) / 1000;
    return Number.isFinite(seconds);
  }, LIMIT_MS);
  return seconds;
}
