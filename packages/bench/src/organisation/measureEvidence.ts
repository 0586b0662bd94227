import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { BenchServer, until } from './BenchServer';
import { EvidenceFigures } from './Figures';
import { ROW } from './rowNames';

const RUNS = 3;

/** Collection runs over all components, from the source's facts to stored scores and history. */
export async function measureEvidence(
  server: BenchServer,
  components: number,
  tell: (figures: EvidenceFigures) => void,
): Promise<EvidenceFigures[]> {
  const all: EvidenceFigures[] = [];
  const measure = async (name: string, rounds: number[]) => {
    const perSecond: number[] = [];
    for (const round of rounds) {
      await server.json(`/bench/round/${round}`, { method: 'POST' });
      perSecond.push(components / (await collect(server, components)));
    }
    const figures = { name, perSecond };
    tell(figures);
    all.push(figures);
  };
  await measure('everything new', [0]);
  await measure(
    ROW.evidenceChanged,
    Array.from({ length: RUNS }, (_, index) => index + 1),
  );
  await measure(ROW.evidenceUnchanged, Array(RUNS).fill(RUNS));
  return all;
}

/** Seconds that a run took, by its own start and end. */
async function collect(
  server: BenchServer,
  components: number,
): Promise<number> {
  const before = (await lastRun(server))?.id;
  await server.runTask('evidence-collection');
  let run: ApiSchemas['CollectionRun'] | undefined;
  await until(async () => {
    run = await lastRun(server);
    return run?.id !== before && run?.finishedAt !== undefined;
  }, 1_800_000);
  if (run?.status !== 'done' || run.entitiesTotal !== components) {
    throw new Error(`The collection run went wrong: ${JSON.stringify(run)}`);
  }
  return (Date.parse(run.finishedAt ?? '') - Date.parse(run.startedAt)) / 1000;
}

async function lastRun(
  server: BenchServer,
): Promise<ApiSchemas['CollectionRun'] | undefined> {
  const { items } = await server.json<{
    items: ApiSchemas['Collector'][];
  }>('/evidence/collectors');
  return items.find(({ id }) => id === 'bench')?.lastRun;
}
