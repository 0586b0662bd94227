import { EvidenceCollector } from '@lens-review/backstage-plugin-lens-review-node';
import { Collecting, never } from '../__testUtils__/Collecting';
import { createTestDatabases } from '../__testUtils__/databases';
import { mlComponent, testCollector } from '../__testUtils__/startLensReview';

const databases = createTestDatabases();

describe.each(databases.ids)('What becomes of batches, on %s', databaseId => {
  let collecting: Collecting;

  beforeEach(async () => {
    collecting = await Collecting.on(await databases.init(databaseId));
  });

  it('goes on where another replica died, without doing its part again', async () => {
    const died = new AbortController();
    const seen: string[] = [];
    const collector: EvidenceCollector = {
      ...testCollector,
      async *collect(options) {
        for await (const item of testCollector.collect(options)) {
          seen.push(item.entityRef);
          yield item;
          if (item.entityRef === 'component:default/b') {
            died.abort();
          }
        }
      },
    };
    const first = collecting.runnerWith({ collectors: [collector] });
    const run = await first.startAll();
    await first.work(died.signal);
    expect((await collecting.services.runs.get(run?.id ?? ''))?.status).toBe(
      'running',
    );

    const second = collecting.runnerWith({ worker: 'second' });
    await second.work(never);
    // The lease of the first still holds
    expect((await collecting.services.runs.get(run?.id ?? ''))?.status).toBe(
      'running',
    );

    collecting.clock.advance(2);
    await second.work(never);
    expect(await collecting.services.runs.get(run?.id ?? '')).toMatchObject({
      status: 'done',
      entitiesDone: 3,
    });
    expect(await collecting.valueOf('c')).toEqual([['test.documented', true]]);
  });

  it('withdraws nothing of what a collector did not come to before it was stopped', async () => {
    const before = collecting.runnerWith();
    await before.startAll();
    await before.work(never);

    const stop = new AbortController();
    const quiet: EvidenceCollector = {
      ...testCollector,
      async *collect(options) {
        for await (const item of testCollector.collect(options)) {
          if (options.signal.aborted) {
            return;
          }
          yield item;
          stop.abort();
        }
      },
    };
    const stopped = collecting.runnerWith({ collectors: [quiet] });
    const run = await stopped.startAll();
    await stopped.work(stop.signal);
    expect((await collecting.services.runs.get(run?.id ?? ''))?.status).toBe(
      'running',
    );
    for (const name of ['a', 'b', 'c']) {
      const [fact] = await collecting.services.evidence.listFacts(
        `component:default/${name}`,
      );
      expect(fact).toMatchObject({ outcome: 'value', value: true });
      expect(fact.withdrawnAt).toBeUndefined();
    }

    collecting.clock.advance(2);
    await collecting.runnerWith({ worker: 'second' }).work(never);
    expect(await collecting.services.runs.get(run?.id ?? '')).toMatchObject({
      status: 'done',
      entitiesDone: 3,
    });
  });

  it('holds on to a batch until nothing of it is being stored, also where storing fails', async () => {
    collecting.entities = ['a', 'b', 'c', 'd'].map(name =>
      mlComponent(name, { annotations: { 'test/documented': 'true' } }),
    );
    const slow: EvidenceCollector = {
      ...testCollector,
      async *collect(options) {
        for await (const item of testCollector.collect(options)) {
          // So slow that two by two are stored
          collecting.clock.set(
            new Date(collecting.clock.now().getTime() + 2_000),
          );
          yield item;
        }
      },
    };
    let failFirst: ((error: Error) => void) | undefined;
    const ended: string[] = [];
    const runner = collecting.runnerWith({
      collectors: [slow],
      evidence: {
        listFacts: entityRef =>
          collecting.services.evidence.listFacts(entityRef),
        async recordAll(_, collected) {
          if (!failFirst) {
            return new Promise((_resolve, reject) => {
              failFirst = reject;
            });
          }
          failFirst(new Error('the database is gone'));
          await new Promise(resolve => setImmediate(resolve));
          ended.push(...collected.map(({ entityRef }) => entityRef));
          return new Map();
        },
      },
    });
    await runner.startAll();
    await expect(runner.work(never)).rejects.toThrow('the database is gone');
    expect(ended).toEqual(['component:default/c', 'component:default/d']);
  });

  it('reads the next batch while one is stored, but that of another run only after it', async () => {
    const log: string[] = [];
    let told = () => {};
    const secondIsRead = new Promise<void>(resolve => {
      told = resolve;
    });
    const collectorOf = (id: string): EvidenceCollector => ({
      ...testCollector,
      id,
      collect(options) {
        log.push(`read ${id}`);
        if (id === 'second') {
          told();
        }
        return testCollector.collect(options);
      },
    });
    const runner = collecting.runnerWith({
      collectors: [collectorOf('first'), collectorOf('second')],
      evidence: {
        listFacts: entityRef =>
          collecting.services.evidence.listFacts(entityRef),
        async recordAll(id) {
          await secondIsRead;
          log.push(`stored ${id}`);
          return new Map();
        },
      },
    });
    await runner.startSome(['component:default/a']);
    collecting.clock.advance(1);
    await runner.startSome(['component:default/a']);
    await runner.work(never);
    expect(log.slice(0, 2)).toEqual(['read first', 'read second']);
    // Those of the first run are stored before anything is read for the second
    expect(log.slice(2, 4).sort()).toEqual(['stored first', 'stored second']);
    expect(log[4]).toBe('read first');
  });

  it('keeps a batch alive that waits for those of another run', async () => {
    const { runs } = collecting.services;
    const advance = runs.advance.bind(runs);
    const alive = new Set<string>();
    let told = () => {};
    const bothAlive = new Promise<void>(resolve => {
      told = resolve;
    });
    jest.spyOn(runs, 'advance').mockImplementation(async (id, ...rest) => {
      alive.add(id);
      if (alive.size === 2) {
        told();
      }
      return advance(id, ...rest);
    });
    const runner = collecting.runnerWith({
      leaseMs: 60,
      evidence: {
        listFacts: entityRef =>
          collecting.services.evidence.listFacts(entityRef),
        async recordAll() {
          await bothAlive;
          return new Map();
        },
      },
    });
    await runner.startSome(['component:default/a']);
    collecting.clock.advance(1);
    const later = await runner.startSome(['component:default/a']);
    await runner.work(never);
    expect((await runs.get(later.id))?.status).toBe('done');
  });

  it('does not take up what it still stores, also where the lease ran out', async () => {
    const { runs } = collecting.services;
    const claim = runs.claim.bind(runs);
    let claims = 0;
    let told = () => {};
    const askedAgain = new Promise<void>(resolve => {
      told = resolve;
    });
    jest.spyOn(runs, 'claim').mockImplementation(async (...args) => {
      const claimed = await claim(...args);
      claims += 1;
      if (claims === 2) {
        told();
      }
      return claimed;
    });
    let reads = 0;
    const slow: EvidenceCollector = {
      ...testCollector,
      collect(options) {
        reads += 1;
        collecting.clock.advance(2);
        return testCollector.collect(options);
      },
    };
    const runner = collecting.runnerWith({
      collectors: [slow],
      evidence: {
        listFacts: entityRef =>
          collecting.services.evidence.listFacts(entityRef),
        async recordAll() {
          await askedAgain;
          return new Map();
        },
      },
    });
    const run = await runner.startSome(['component:default/a']);
    await runner.work(never);
    expect(reads).toBe(1);
    expect((await runs.get(run.id))?.status).toBe('done');
  });
});
