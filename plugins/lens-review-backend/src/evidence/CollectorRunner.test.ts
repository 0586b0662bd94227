import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CollectedFact,
  CollectedFacts,
  EvidenceCollector,
} from '@lens-review/backstage-plugin-lens-review-node';
import {
  createTestServices,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { mlComponent, testCollector } from '../__testUtils__/startLensReview';
import { Services } from '../createServices';
import { CollectorRunner, CollectorRunnerOptions } from './CollectorRunner';

const LEASE_MS = 60_000;

const databases = createTestDatabases();

describe.each(databases.ids)('CollectorRunner on %s', databaseId => {
  let services: Services;
  let clock: TestClock;
  let entities: Entity[];

  beforeEach(async () => {
    ({ services, clock } = await createTestServices(
      await databases.init(databaseId),
    ));
    entities = ['a', 'b', 'c'].map(name =>
      mlComponent(name, { annotations: { 'test/documented': 'true' } }),
    );
  });

  function runnerWith(options: Partial<CollectorRunnerOptions> = {}) {
    return new CollectorRunner({
      collectors: [testCollector],
      runs: services.runs,
      evidence: services.evidence,
      listRefs: async ({ after = '', limit }) =>
        entities
          .map(entity => stringifyEntityRef(entity))
          .filter(ref => ref > after)
          .sort()
          .slice(0, limit),
      readEntities: async refs =>
        entities.filter(entity => refs.includes(stringifyEntityRef(entity))),
      expiryMs: () => 1000,
      worker: 'first',
      leaseMs: LEASE_MS,
      logger: mockServices.logger.mock({
        child: () => mockServices.logger.mock(),
      }),
      now: clock.now,
      ...options,
    });
  }

  const never = new AbortController().signal;
  const valueOf = async (name: string) =>
    (await services.evidence.listFacts(`component:default/${name}`)).map(
      fact => [fact.name, fact.outcome === 'value' ? fact.value : fact.outcome],
    );

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
    const first = runnerWith({ collectors: [collector] });
    const run = await first.startAll();
    await first.work(died.signal);
    expect((await services.runs.get(run?.id ?? ''))?.status).toBe('running');

    const second = runnerWith({ worker: 'second' });
    await second.work(never);
    // The lease of the first still holds
    expect((await services.runs.get(run?.id ?? ''))?.status).toBe('running');

    clock.advance(2);
    await second.work(never);
    expect(await services.runs.get(run?.id ?? '')).toMatchObject({
      status: 'done',
      entitiesDone: 3,
    });
    expect(await valueOf('c')).toEqual([['test.documented', true]]);
  });

  it('withdraws nothing of what a collector did not come to before it was stopped', async () => {
    const before = runnerWith();
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
    const stopped = runnerWith({ collectors: [quiet] });
    const run = await stopped.startAll();
    await stopped.work(stop.signal);
    expect((await services.runs.get(run?.id ?? ''))?.status).toBe('running');
    for (const name of ['a', 'b', 'c']) {
      const [fact] = await services.evidence.listFacts(
        `component:default/${name}`,
      );
      expect(fact).toMatchObject({ outcome: 'value', value: true });
      expect(fact.withdrawnAt).toBeUndefined();
    }

    clock.advance(2);
    await runnerWith({ worker: 'second' }).work(never);
    expect(await services.runs.get(run?.id ?? '')).toMatchObject({
      status: 'done',
      entitiesDone: 3,
    });
  });

  it('does not begin a second run of all while one is under way', async () => {
    const runner = runnerWith();
    expect(await runner.startAll()).toBeDefined();
    expect(await runner.startAll()).toBeUndefined();
    await runner.work(never);
    expect(await runner.startAll()).toBeDefined();
  });

  it('asks a collector again once its interval is over, and at once after it failed', async () => {
    let fails = false;
    const daily: EvidenceCollector = {
      ...testCollector,
      id: 'daily',
      interval: { days: 1 },
      collect(options) {
        if (fails) {
          throw new Error('no luck');
        }
        return testCollector.collect(options);
      },
    };
    const runner = runnerWith({ collectors: [daily, testCollector] });
    const sourcesAfter = async (hours: number) => {
      clock.advance(hours * 60);
      const run = await runner.startAll();
      await runner.work(never);
      return run?.sourcesTotal;
    };

    expect(await sourcesAfter(0)).toBe(2);
    expect(await sourcesAfter(6)).toBe(1);
    // A run of one entity is no turn of all
    await runner.startOne('component:default/a');
    await runner.work(never);
    fails = true;
    expect(await sourcesAfter(17.9)).toBe(2);
    fails = false;
    expect(await sourcesAfter(6)).toBe(2);
    expect(await sourcesAfter(6)).toBe(1);

    const alone = runnerWith({ collectors: [daily] });
    expect(await alone.startAll()).toBeUndefined();
  });

  it('begins a run of all beside one of some, without those that this will come to', async () => {
    const runner = runnerWith();
    await runner.startSome(['component:default/a']);
    expect(await runner.startAll()).toMatchObject({ entitiesTotal: 2 });
    await runner.work(never);

    await runner.startSome(['a', 'b', 'c'].map(x => `component:default/${x}`));
    expect(await runner.startAll()).toBeUndefined();
    await runner.work(never);
    expect(await runner.startAll()).toMatchObject({ entitiesTotal: 3 });
  });

  it('goes on with other collectors where one throws', async () => {
    const throwing: EvidenceCollector = {
      ...testCollector,
      id: 'throwing',
      collect() {
        throw new Error('no such\n  luck');
      },
    };
    const runner = runnerWith({ collectors: [throwing, testCollector] });
    const run = await runner.startSome(['component:default/a']);
    await runner.work(never);
    expect(await services.runs.get(run.id)).toMatchObject({
      failures: [{ collector: 'throwing', reason: 'no such luck', count: 1 }],
    });
    const facts = await services.evidence.listFacts('component:default/a');
    expect(facts).toEqual([
      expect.objectContaining({ collector: 'test', value: true }),
      expect.objectContaining({ collector: 'throwing', outcome: 'unknown' }),
      expect.objectContaining({ collector: 'throwing', outcome: 'unknown' }),
    ]);
  });

  it('keeps what was yielded before the source failed', async () => {
    const collector: EvidenceCollector = {
      ...testCollector,
      async *collect(options) {
        for await (const item of testCollector.collect(options)) {
          yield item;
          throw new Error('throttled');
        }
      },
    };
    const runner = runnerWith({ collectors: [collector] });
    await runner.startAll();
    await runner.work(never);
    expect(await valueOf('a')).toEqual([['test.documented', true]]);
    expect(await valueOf('b')).toEqual([
      ['test.documented', 'unknown'],
      ['test.encrypted', 'unknown'],
    ]);
  });

  it('holds on to a batch until nothing of it is being stored, also where storing fails', async () => {
    entities = ['a', 'b', 'c', 'd'].map(name =>
      mlComponent(name, { annotations: { 'test/documented': 'true' } }),
    );
    const slow: EvidenceCollector = {
      ...testCollector,
      async *collect(options) {
        for await (const item of testCollector.collect(options)) {
          // So slow that two by two are stored
          clock.set(new Date(clock.now().getTime() + 2_000));
          yield item;
        }
      },
    };
    let failFirst: ((error: Error) => void) | undefined;
    const ended: string[] = [];
    const runner = runnerWith({
      collectors: [slow],
      evidence: {
        listFacts: entityRef => services.evidence.listFacts(entityRef),
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
    const runner = runnerWith({
      collectors: [collectorOf('first'), collectorOf('second')],
      evidence: {
        listFacts: entityRef => services.evidence.listFacts(entityRef),
        async recordAll(id) {
          await secondIsRead;
          log.push(`stored ${id}`);
          return new Map();
        },
      },
    });
    await runner.startSome(['component:default/a']);
    clock.advance(1);
    await runner.startSome(['component:default/a']);
    await runner.work(never);
    expect(log.slice(0, 2)).toEqual(['read first', 'read second']);
    // Those of the first run are stored before anything is read for the second
    expect(log.slice(2, 4).sort()).toEqual(['stored first', 'stored second']);
    expect(log[4]).toBe('read first');
  });

  it('keeps a batch alive that waits for those of another run', async () => {
    const { runs } = services;
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
    const runner = runnerWith({
      leaseMs: 60,
      evidence: {
        listFacts: entityRef => services.evidence.listFacts(entityRef),
        async recordAll() {
          await bothAlive;
          return new Map();
        },
      },
    });
    await runner.startSome(['component:default/a']);
    clock.advance(1);
    const later = await runner.startSome(['component:default/a']);
    await runner.work(never);
    expect((await runs.get(later.id))?.status).toBe('done');
  });

  it('does not take up what it still stores, also where the lease ran out', async () => {
    const { runs } = services;
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
        clock.advance(2);
        return testCollector.collect(options);
      },
    };
    const runner = runnerWith({
      collectors: [slow],
      evidence: {
        listFacts: entityRef => services.evidence.listFacts(entityRef),
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

  it('tells the log alone why something could not be stored', async () => {
    const logger = mockServices.logger.mock({
      child: () => mockServices.logger.mock(),
    });
    const runner = runnerWith({
      logger,
      evidence: {
        listFacts: entityRef => services.evidence.listFacts(entityRef),
        // As Knex says it: with the statement and what is in it
        recordAll: async (_, collected) =>
          new Map(
            collected.map(({ entityRef }) => [
              entityRef,
              new Error(`insert into facts values ('${entityRef}') - too long`),
            ]),
          ),
      },
    });
    const run = await runner.startSome(['component:default/a']);
    await runner.work(never);
    expect((await services.runs.get(run.id))?.failures).toEqual([
      {
        collector: 'test',
        reason: 'It could not be stored; the log of the backend says why',
        count: 1,
      },
    ]);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('too long'),
    );
  });

  it('leaves out what the collector never declared', async () => {
    const collector: EvidenceCollector = {
      ...testCollector,
      facts: [{ name: 'test.encrypted', asks: 'Is it encrypted?' }],
    };
    const runner = runnerWith({ collectors: [collector] });
    await runner.startAll();
    await runner.work(never);
    expect(await valueOf('a')).toEqual([]);
  });

  it('keeps what is known, with the failure beside it, when the catalog does not answer', async () => {
    const runner = runnerWith();
    await runner.startAll();
    await runner.work(never);
    const failing = runnerWith({
      readEntities: async () => {
        throw new Error('503');
      },
    });
    const run = await failing.startSome([
      'component:default/a',
      'component:default/unheard-of',
    ]);
    await failing.work(never);
    expect((await services.runs.get(run.id))?.failures).toEqual([
      {
        collector: 'test',
        reason: 'The catalog could not be read: 503',
        count: 2,
      },
    ]);
    const [fact] = await services.evidence.listFacts('component:default/a');
    expect(fact).toMatchObject({
      value: true,
      lastFailure: { reason: 'The catalog could not be read: 503' },
    });
    expect(await valueOf('unheard-of')).toEqual([]);
  });

  it('keeps what is known of a file that cannot be read again, and of that file alone', async () => {
    const yielding = (collected: Omit<CollectedFacts, 'entityRef'>) =>
      runnerWith({
        collectors: [
          {
            ...testCollector,
            async *collect({ entities: asked }) {
              for (const entity of asked) {
                yield { entityRef: stringifyEntityRef(entity), ...collected };
              }
            },
          },
        ],
      });
    const about = (resource: string): CollectedFact => ({
      name: 'test.documented',
      resource,
      source: resource,
      outcome: 'value',
      value: true,
    });
    const collect = async (collected: Omit<CollectedFacts, 'entityRef'>) => {
      const runner = yielding(collected);
      await runner.startSome(['component:default/a']);
      await runner.work(never);
      return (await services.evidence.listFacts('component:default/a')).map(
        ({ resource, outcome, name, lastFailure, withdrawnAt }) =>
          [
            resource,
            outcome,
            ...(outcome === 'unknown' ? [name] : []),
            ...(lastFailure ? [lastFailure.reason] : []),
            ...(withdrawnAt ? ['withdrawn'] : []),
          ].join(' '),
      );
    };
    await collect({
      facts: [about('a.yaml#X'), about('a.yaml-2#X'), about('b.yaml#X')],
    });
    const unread = (resource: string) => ({
      resource,
      source: resource,
      reason: 'timed out',
    });
    expect(
      await collect({
        facts: [about('b.yaml#X')],
        unread: [unread('a.yaml'), unread('c.yaml')],
      }),
    ).toEqual([
      'a.yaml#X value timed out',
      'a.yaml-2#X value withdrawn',
      'b.yaml#X value',
      'c.yaml unknown test.documented',
      'c.yaml unknown test.encrypted',
    ]);
    expect(await collect({ facts: [about('c.yaml#X')] })).toEqual(
      expect.arrayContaining([
        'a.yaml#X value timed out withdrawn',
        'c.yaml#X value',
        'c.yaml unknown test.documented withdrawn',
      ]),
    );
  });

  it('does not ask a collector about entities that name nothing of its', async () => {
    entities[1] = mlComponent('b');
    const asked: string[] = [];
    const runner = runnerWith({
      collectors: [
        {
          ...testCollector,
          collect(options) {
            asked.push(
              ...options.entities.map(({ metadata }) => metadata.name),
            );
            return testCollector.collect(options);
          },
        },
      ],
    });
    await runner.startAll();
    await runner.work(never);
    expect(asked).toEqual(['a', 'c']);
  });
});
