import { aComponent } from '../../__testUtils__/builders';
import { ComponentScorecardsQuery } from '../../api';
import { ScoreLoader } from './scoreLoader';

const refOf = (index: number) => `component:default/c${index}`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => refOf(from + index));

function start() {
  const asked: (string[] | undefined)[] = [];
  let failing = false;
  let time = 0;
  const loader = new ScoreLoader(
    {
      listComponentScorecards: async (query?: ComponentScorecardsQuery) => {
        asked.push(query?.entityRef);
        if (failing) {
          throw new Error('Bad gateway');
        }
        const items = (query?.entityRef ?? []).map(entityRef =>
          aComponent({ entityRef }),
        );
        return { items, totalItems: items.length };
      },
    },
    () => time,
  );
  return {
    asked,
    load: (refs: string[]) =>
      Promise.all(refs.map(entityRef => loader.load(entityRef))),
    fail: (on: boolean) => {
      failing = on;
    },
    wait: (ms: number) => {
      time += ms;
    },
  };
}

describe('ScoreLoader', () => {
  it('asks for what comes together in one request, at most 100 at once', async () => {
    const { load, asked } = start();
    const loaded = await load(many(0, 130));

    expect(asked.map(refs => refs?.length)).toEqual([100, 30]);
    expect(loaded.map(component => component?.entityRef)).toEqual(many(0, 130));
  });

  it('asks again only after a minute', async () => {
    const { load, asked, wait } = start();
    await load(many(0, 2));
    await load(many(1, 3));
    expect(asked).toEqual([many(0, 2), many(2, 3)]);
    wait(60_001);
    await load(many(0, 1));
    expect(asked).toHaveLength(3);
  });

  it('asks again after a failure', async () => {
    const { load, asked, fail } = start();
    fail(true);
    await expect(load(many(0, 2))).rejects.toThrow('Bad gateway');
    fail(false);
    await load(many(0, 2));
    expect(asked).toHaveLength(2);
  });
});
