import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { BenchServer } from './BenchServer';
import { ReadFigures } from './Figures';
import { Run, summarize } from './load';
import { ROW } from './rowNames';

const RUNS = 3;

/** Answers that a client saves in a run. */
const SAVES = 12;

/** One answer saved, with its scores, history and lists, by clients with reviews of their own. */
export async function measureSaves(
  server: BenchServer,
  reviewIds: readonly string[],
  tell: (figures: ReadFigures) => void,
): Promise<ReadFigures[]> {
  const all: ReadFigures[] = [];
  for (const clients of [1, 16]) {
    const runs: Run[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const times = await Promise.all(
        Array.from({ length: clients }, (_, client) => {
          const first = (run * clients + client) * SAVES;
          return save(
            server,
            Array.from(
              { length: SAVES },
              (__, index) => reviewIds[(first + index) % reviewIds.length],
            ),
          );
        }),
      );
      if (run > 0) {
        runs.push(summarize(times.flat()));
      }
    }
    const figures = { name: ROW.save, clients, runs, floors: [] };
    tell(figures);
    all.push(figures);
  }
  return all;
}

async function save(
  server: BenchServer,
  reviewIds: readonly string[],
): Promise<number[]> {
  const times: number[] = [];
  for (const [index, id] of reviewIds.entries()) {
    const review = await server.json<ApiSchemas['Review']>(`/reviews/${id}`);
    const question = review.questions[index % review.questions.length];
    const choice = question.choices[0];
    const { status, text, ms } = await server.send(
      `/reviews/${id}/answers/${question.id}`,
      {
        method: 'PUT',
        headers: { 'If-Match': `"${question.revision}"` },
        body: {
          choices: {
            [choice.id]: {
              state: choice.state === 'selected' ? 'unselected' : 'selected',
            },
          },
        },
      },
    );
    if (status !== 200) {
      throw new Error(`An answer was refused: ${status} ${text.slice(0, 300)}`);
    }
    times.push(ms);
  }
  return times;
}
