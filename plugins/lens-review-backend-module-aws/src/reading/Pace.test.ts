import { Pace } from './Pace';

const LIMIT = { calls: 2, perMs: 40 };

/** Keeps the process busy, so that timers wake late. */
function busy(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('Pace', () => {
  it('lets no more through in any window, also where the process was busy meanwhile', async () => {
    const pace = new Pace(LIMIT, () => performance.now());
    const { signal } = new AbortController();
    const times: number[] = [];
    const turns = Array.from({ length: 7 }, async () => {
      await pace.turn(signal);
      times.push(performance.now());
    });
    await turns[1];
    busy(3 * LIMIT.perMs);
    await Promise.all(turns);

    const apart = times.slice(2).map((time, index) => time - times[index]);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(LIMIT.perMs);
  });

  it('holds up nobody behind one who gives up', async () => {
    const pace = new Pace({ calls: 1, perMs: 20 });
    const given = new AbortController();
    const other = new AbortController();
    await pace.turn(other.signal);
    const first = pace.turn(given.signal);
    const second = pace.turn(other.signal);
    given.abort();

    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await expect(second).resolves.toBeUndefined();
  });
});
