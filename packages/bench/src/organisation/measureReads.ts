import { BenchServer } from './BenchServer';
import { ReadFigures } from './Figures';
import { loadBriefly } from './load';
import { ROW } from './rowNames';

const RUNS = 3;

/** Something that people look at; the path may be another with every request. */
export interface Read {
  name: string;
  path(index: number): string;
}

/** What the pages of the organisation and the tab of an entity ask for. */
export function readsOf(reviewIds: readonly string[]): Read[] {
  const reviewAt = (index: number) =>
    reviewIds[(index * 7919) % reviewIds.length];
  return [
    {
      name: ROW.heatMap,
      path: () => '/scorecards/groups?by=owner&parent=',
    },
    {
      name: 'heat map: every group × pillars, 50 rows',
      path: () => '/scorecards/groups?by=owner&limit=50',
    },
    {
      name: 'heat map: systems × phases, 50 rows',
      path: () => '/scorecards/groups?by=system&columns=phases&limit=50',
    },
    {
      name: ROW.components,
      path: () =>
        '/scorecards/components?limit=50&type=ml-model&orderBy=score:desc',
    },
    { name: 'overview of the organisation', path: () => '/scorecards/summary' },
    {
      name: 'practices missed most',
      path: () => '/scorecards/practices?limit=10',
    },
    {
      name: ROW.entity,
      path: index => `/reviews/${reviewAt(index)}`,
    },
    {
      name: ROW.entityTexts,
      path: index => `/reviews/${reviewAt(index)}/texts`,
    },
  ];
}

/** Each read and its floor in turns, so that a busy moment of the machine meets both. */
export async function measureReads(
  server: BenchServer,
  reads: readonly Read[],
  tell: (figures: ReadFigures) => void,
  beside: 'floor' | 'nothing' = 'floor',
): Promise<ReadFigures[]> {
  const all: ReadFigures[] = [];
  for (const { name, path } of reads) {
    const id = name.replace(/\W+/g, '-');
    await server.json(path(0));
    await server.json('/bench/recording', { method: 'POST' });
    await server.json(path(0));
    await server.json(`/bench/recorded/${id}`, { method: 'POST' });
    for (const clients of [1, 16]) {
      const figures: ReadFigures = { name, clients, runs: [], floors: [] };
      for (let run = 0; run <= RUNS; run++) {
        const measured = await measure(server, clients, path);
        // The first one warms up
        if (run > 0) {
          figures.runs.push(measured);
        }
        if (beside === 'floor') {
          const floor = await measure(
            server,
            clients,
            () => `/bench/floor/${id}`,
          );
          if (run > 0) {
            figures.floors.push(floor);
          }
        }
      }
      tell(figures);
      all.push(figures);
    }
  }
  return all;
}

/** The route that everything else is on top of. */
export async function measureEmptyRoute(
  server: BenchServer,
  tell: (figures: ReadFigures) => void,
): Promise<ReadFigures[]> {
  const all: ReadFigures[] = [];
  for (const clients of [1, 16]) {
    const figures: ReadFigures = {
      name: ROW.emptyRoute,
      clients,
      runs: [],
      floors: [],
    };
    for (let run = 0; run <= RUNS; run++) {
      const measured = await measure(server, clients, () => '/bench/authorize');
      if (run > 0) {
        figures.runs.push(measured);
      }
    }
    tell(figures);
    all.push(figures);
  }
  return all;
}

function measure(
  server: BenchServer,
  clients: number,
  path: (index: number) => string,
) {
  return loadBriefly(clients, index => server.send(path(index)));
}
