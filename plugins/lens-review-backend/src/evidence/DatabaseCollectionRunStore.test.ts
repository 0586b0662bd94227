import { Knex } from 'knex';
import { START } from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseCollectionRunStore } from './DatabaseCollectionRunStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

function at(seconds: number): Date {
  return new Date(START.getTime() + seconds * 1000);
}

const LEASE_A = { worker: 'a', until: at(60) };
const LEASE_B = { worker: 'b', until: at(130) };

describe.each(databases.ids)('CollectionRunStore on %s', id => {
  let db: Knex;
  let store: DatabaseCollectionRunStore;

  beforeEach(async () => {
    db = await databases.init(id);
    store = new DatabaseCollectionRunStore(db);
  });

  it('ends a run without batches at once', async () => {
    expect(
      await store.start({ entitiesTotal: 0, batches: [] }, START),
    ).toMatchObject({ status: 'done', finishedAt: START });
    expect(await store.hasOpenRun()).toBe(false);
  });

  it('lets nobody who asked for one entity wait for a run of all', async () => {
    const all = await store.start(
      {
        entitiesTotal: 2,
        batches: [
          { collector: 'x', entityRefs: ['e1'] },
          { collector: 'x', entityRefs: ['e2'] },
        ],
      },
      START,
    );
    const one = await store.start(
      {
        entityRef: 'e2',
        entitiesTotal: 1,
        batches: [{ collector: 'x', entityRefs: ['e2'] }],
      },
      at(1),
    );

    const claimed = [];
    for (let turn = 0; turn < 3; turn++) {
      claimed.push((await store.claim(LEASE_A, at(2)))?.runId);
    }
    expect(claimed).toEqual([one.id, all.id, all.id]);
  });

  it('goes from queued to done as its batches do, counting entities and failures', async () => {
    const run = await store.start(
      {
        entitiesTotal: 3,
        batches: [
          { collector: 'x', entityRefs: ['e1', 'e2'] },
          { collector: 'x', entityRefs: ['e3'] },
          { collector: 'y', entityRefs: ['e1', 'e2', 'e3'] },
        ],
      },
      START,
    );
    expect(run).toMatchObject({
      status: 'queued',
      entitiesDone: 0,
      sourcesDone: 0,
      sourcesTotal: 2,
    });

    const first = await store.claim(LEASE_A, START);
    expect(first).toMatchObject({
      collector: 'x',
      entityRefs: ['e1', 'e2'],
      cursor: 0,
    });
    const batch = first?.id ?? '';
    await store.advance(batch, LEASE_A, {
      cursor: 1,
      failures: [{ reason: 'AccessDenied', count: 2 }],
    });
    await store.advance(batch, LEASE_A, {
      cursor: 2,
      failures: [{ reason: 'AccessDenied', count: 1 }],
    });
    await store.finish(batch, 'a', 'done', at(5));
    expect(await store.get(run.id)).toMatchObject({
      status: 'running',
      entitiesDone: 0,
      failures: [{ collector: 'x', reason: 'AccessDenied', count: 3 }],
    });

    for (const sourcesDone of [1, 2]) {
      const next = await store.claim(LEASE_A, at(6));
      await store.finish(next?.id ?? '', 'a', 'done', at(7));
      expect(await store.get(run.id)).toMatchObject({ sourcesDone });
    }
    expect(await store.get(run.id)).toMatchObject({
      status: 'done',
      entitiesDone: 3,
      finishedAt: at(7),
    });
    expect(await store.claim(LEASE_A, at(8))).toBeUndefined();
  });

  it('gives a batch to another worker only after its lease ran out, and goes on at its cursor', async () => {
    await store.start(
      {
        whole: true,
        entitiesTotal: 3,
        batches: [{ collector: 'x', entityRefs: ['1', '2', '3'] }],
      },
      START,
    );
    const held = await store.claim(LEASE_A, START);
    const batch = held?.id ?? '';
    await store.advance(batch, LEASE_A, { cursor: 2, failures: [] });

    expect(await store.claim(LEASE_B, at(59))).toBeUndefined();
    expect(await store.claim(LEASE_B, at(70))).toMatchObject({
      id: batch,
      cursor: 2,
    });

    expect(
      await store.advance(batch, LEASE_A, { cursor: 3, failures: [] }),
    ).toBe(false);
    await store.finish(batch, 'a', 'done', at(71));
    expect(await store.hasOpenRun()).toBe(true);
    await store.finish(batch, 'b', 'done', at(72));
    expect(await store.hasOpenRun()).toBe(false);
  });

  it('gives nobody what they still hold, also where the lease ran out', async () => {
    await store.start(
      {
        entitiesTotal: 2,
        batches: ['1', '2'].map(ref => ({ collector: 'x', entityRefs: [ref] })),
      },
      START,
    );
    const held = await store.claim(LEASE_A, START);
    const except = [held?.id ?? ''];
    const lease = { worker: 'a', until: at(130) };

    expect(await store.claim(lease, at(70), { except })).toMatchObject({
      entityRefs: ['2'],
    });
    expect(await store.claim(lease, at(70), { except })).toBeUndefined();
    // What it left lying it takes up again
    expect(await store.claim(lease, at(70))).toMatchObject({ id: held?.id });
  });

  it('never gives one batch to two workers that ask at once', async () => {
    await store.start(
      {
        entitiesTotal: 4,
        batches: ['1', '2', '3', '4'].map(ref => ({
          collector: 'x',
          entityRefs: [ref],
        })),
      },
      START,
    );
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map(worker =>
        store.claim({ worker, until: at(60) }, START),
      ),
    );
    const ids = claims.flatMap(claim => claim?.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('ends the run also when its last batches end at once', async () => {
    const run = await store.start(
      {
        entitiesTotal: 2,
        batches: ['1', '2'].map(ref => ({ collector: 'x', entityRefs: [ref] })),
      },
      START,
    );
    const one = await store.claim(LEASE_A, START);
    const two = await store.claim(LEASE_B, START);
    await Promise.all([
      store.finish(one?.id ?? '', 'a', 'failed', at(1)),
      store.finish(two?.id ?? '', 'b', 'done', at(1)),
    ]);
    expect(await store.get(run.id)).toMatchObject({
      status: 'failed',
      finishedAt: at(1),
    });
  });

  it('knows the last whole run of each collector and forgets old ones', async () => {
    const old = await store.start(
      { entitiesTotal: 1, batches: [{ collector: 'x', entityRefs: ['1'] }] },
      START,
    );
    const batch = await store.claim(LEASE_A, START);
    await store.finish(batch?.id ?? '', 'a', 'done', at(1));
    const newer = await store.start(
      { entitiesTotal: 1, batches: [{ collector: 'y', entityRefs: ['1'] }] },
      at(2),
    );
    await store.start(
      {
        entityRef: '1',
        entitiesTotal: 1,
        batches: [{ collector: 'y', entityRefs: ['1'] }],
      },
      at(3),
    );

    expect(await store.getLastRuns()).toMatchObject({
      x: { id: old.id },
      y: { id: newer.id },
    });
    expect(await store.forgetEndedBefore(at(2))).toBe(1);
    expect(await store.get(old.id)).toBeUndefined();
    expect(await store.getLastRuns()).toMatchObject({ y: { id: newer.id } });
  });

  it('never forgets the last run of all that a collector got through', async () => {
    const runOf = async (
      results: Record<string, 'done' | 'failed'>,
      seconds: number,
    ) => {
      const run = await store.start(
        {
          whole: true,
          entitiesTotal: 1,
          batches: Object.keys(results).map(collector => ({
            collector,
            entityRefs: ['1'],
          })),
        },
        at(seconds),
      );
      for (const result of Object.values(results)) {
        const batch = await store.claim(LEASE_A, at(seconds));
        await store.finish(batch?.id ?? '', 'a', result, at(seconds + 1));
      }
      return run.id;
    };
    const before = await runOf({ x: 'done', y: 'done' }, 0);
    const lastOfX = await runOf({ x: 'done', y: 'failed' }, 2);
    const lastOfY = await runOf({ y: 'done' }, 4);
    const failed = await runOf({ x: 'failed' }, 6);

    expect(await store.forgetEndedBefore(at(60))).toBe(2);
    expect(await store.get(before)).toBeUndefined();
    expect(await store.get(failed)).toBeUndefined();
    expect(await store.get(lastOfX)).toBeDefined();
    expect(await store.get(lastOfY)).toBeDefined();
    expect(await store.getWholeTurns()).toEqual({ x: at(2), y: at(4) });
  });
});
