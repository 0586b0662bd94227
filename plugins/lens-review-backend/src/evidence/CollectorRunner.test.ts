import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  CollectedFact,
  CollectedFacts,
  EvidenceCollector,
} from '@lens-review/backstage-plugin-lens-review-node';
import { Collecting, never } from '../__testUtils__/Collecting';
import { createTestDatabases } from '../__testUtils__/databases';
import { mlComponent, testCollector } from '../__testUtils__/startLensReview';

const databases = createTestDatabases();

describe.each(databases.ids)(
  'What is taken in of a collection, on %s',
  databaseId => {
    let collecting: Collecting;

    beforeEach(async () => {
      collecting = await Collecting.on(await databases.init(databaseId));
    });

    it('goes on with other collectors where one throws', async () => {
      const throwing: EvidenceCollector = {
        ...testCollector,
        id: 'throwing',
        collect() {
          throw new Error('no such\n  luck');
        },
      };
      const runner = collecting.runnerWith({
        collectors: [throwing, testCollector],
      });
      const run = await runner.startSome(['component:default/a']);
      await runner.work(never);
      expect(await collecting.services.runs.get(run.id)).toMatchObject({
        failures: [{ collector: 'throwing', reason: 'no such luck', count: 1 }],
      });
      const facts = await collecting.services.evidence.listFacts(
        'component:default/a',
      );
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
      const runner = collecting.runnerWith({ collectors: [collector] });
      await runner.startAll();
      await runner.work(never);
      expect(await collecting.valueOf('a')).toEqual([
        ['test.documented', true],
      ]);
      expect(await collecting.valueOf('b')).toEqual([
        ['test.documented', 'unknown'],
        ['test.encrypted', 'unknown'],
      ]);
    });

    it('tells the log alone why something could not be stored', async () => {
      const logger = mockServices.logger.mock({
        child: () => mockServices.logger.mock(),
      });
      const runner = collecting.runnerWith({
        logger,
        evidence: {
          listFacts: entityRef =>
            collecting.services.evidence.listFacts(entityRef),
          // As Knex says it: with the statement and what is in it
          recordAll: async (_, collected) =>
            new Map(
              collected.map(({ entityRef }) => [
                entityRef,
                new Error(
                  `insert into facts values ('${entityRef}') - too long`,
                ),
              ]),
            ),
        },
      });
      const run = await runner.startSome(['component:default/a']);
      await runner.work(never);
      expect((await collecting.services.runs.get(run.id))?.failures).toEqual([
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
      const runner = collecting.runnerWith({ collectors: [collector] });
      await runner.startAll();
      await runner.work(never);
      expect(await collecting.valueOf('a')).toEqual([]);
    });

    it('keeps what is known, with the failure beside it, when the catalog does not answer', async () => {
      const runner = collecting.runnerWith();
      await runner.startAll();
      await runner.work(never);
      const failing = collecting.runnerWith({
        readEntities: async () => {
          throw new Error('503');
        },
      });
      const run = await failing.startSome([
        'component:default/a',
        'component:default/unheard-of',
      ]);
      await failing.work(never);
      expect((await collecting.services.runs.get(run.id))?.failures).toEqual([
        {
          collector: 'test',
          reason: 'The catalog could not be read: 503',
          count: 2,
        },
      ]);
      const [fact] = await collecting.services.evidence.listFacts(
        'component:default/a',
      );
      expect(fact).toMatchObject({
        value: true,
        lastFailure: { reason: 'The catalog could not be read: 503' },
      });
      expect(await collecting.valueOf('unheard-of')).toEqual([]);
    });

    it('keeps what is known of a file that cannot be read again, and of that file alone', async () => {
      const yielding = (collected: Omit<CollectedFacts, 'entityRef'>) =>
        collecting.runnerWith({
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
        return (
          await collecting.services.evidence.listFacts('component:default/a')
        ).map(({ resource, outcome, name, lastFailure, withdrawnAt }) =>
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
      collecting.entities[1] = mlComponent('b');
      const asked: string[] = [];
      const runner = collecting.runnerWith({
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
  },
);
