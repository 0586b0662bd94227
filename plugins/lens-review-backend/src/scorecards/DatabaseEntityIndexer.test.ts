import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ALICE,
  createTestServices,
  START,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { testLens } from '../__testUtils__/testLens';
import { Services } from '../createServices';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const CHURN = 'component:default/churn';
const DOCUMENT = 'https://wiki.example.com/card';

function component(
  name: string,
  annotations: Record<string, string> = {},
  tags: string[] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, title: `The ${name}`, annotations, tags },
    spec: { type: 'ml-service', lifecycle: 'production' },
    relations: [
      { type: 'ownedBy', targetRef: 'group:default/fraud' },
      { type: 'partOf', targetRef: 'component:default/parent' },
      { type: 'partOf', targetRef: 'system:default/scoring' },
    ],
  };
}

async function* stream(...entities: Entity[]) {
  yield* entities;
}

describe.each(databases.ids)('EntityIndexer on %s', id => {
  async function create() {
    return createTestServices(await databases.init(id));
  }

  function sync(
    services: Services,
    entities: Entity[],
    existing: Entity[] = entities,
    parents: ReadonlyMap<string, string[]> = new Map(),
  ) {
    return services.indexer.sync(stream(...entities), {
      parents,
      domainOf: ref =>
        ref === 'system:default/scoring' ? 'domain:default/risk' : undefined,
      existing: async refs => {
        const there = new Set(
          existing.map(entity => stringifyEntityRef(entity)),
        );
        return new Set(refs.filter(ref => there.has(ref)));
      },
    });
  }

  it('keeps what lists need of an entity', async () => {
    const { services } = await create();
    await sync(services, [component('churn', {}, ['ml', 'llm'])]);
    expect(await services.scope.get(CHURN)).toEqual({
      entityRef: CHURN,
      title: 'The churn',
      owner: 'group:default/fraud',
      system: 'system:default/scoring',
      domain: 'domain:default/risk',
      type: 'ml-service',
      lifecycle: 'production',
      tags: ['llm', 'ml'],
    });
    expect(await services.scope.getIndexedAt()).toEqual(START);
  });

  it('writes only rows that differ, and marks those that vanished', async () => {
    const { services, clock } = await create();
    const many = Array.from({ length: 450 }, (_, i) => component(`c${i}`));
    expect((await sync(services, many)).written).toHaveLength(450);

    clock.advance(1);
    expect(await sync(services, many)).toEqual({ written: [], vanished: [] });

    clock.advance(1);
    const changed = [component('c0', {}, ['new']), ...many.slice(2)];
    expect(await sync(services, changed)).toEqual({
      written: ['component:default/c0'],
      vanished: ['component:default/c1'],
    });
    expect(await services.scope.get('component:default/c1')).toBeUndefined();

    clock.advance(1);
    expect(await sync(services, many)).toMatchObject({
      written: ['component:default/c0', 'component:default/c1'],
      vanished: [],
    });
  });

  it('marks nothing when the catalog breaks off', async () => {
    const { services, clock } = await create();
    await sync(services, [component('churn'), component('other')]);
    clock.advance(1);
    async function* broken() {
      yield component('churn');
      throw new Error('catalog went away');
    }
    await expect(
      services.indexer.sync(broken(), {
        parents: new Map(),
        domainOf: () => undefined,
        existing: async () => new Set(),
      }),
    ).rejects.toThrow('catalog went away');
    expect(
      await services.scope.filterInScope(['component:default/other']),
    ).toHaveLength(1);
    expect(await services.scope.getIndexedAt()).toEqual(START);
  });

  it('freezes and hides the review of an entity that is gone, and brings it back', async () => {
    const { services, clock } = await create();
    await sync(services, [component('churn')]);
    const { review } = await startReview(services);

    clock.advance(1);
    await sync(services, []);
    expect(await services.reviews.get(review.id)).toBeUndefined();
    expect((await services.reviews.list({})).totalItems).toBe(0);
    expect(
      await services.reviews.putAnswer(
        review.id,
        'ops',
        { note: 'x' },
        0,
        ALICE,
      ),
    ).toEqual({ outcome: 'not_found' });

    clock.advance(1);
    await sync(services, [component('churn')]);
    expect(await services.reviews.get(review.id)).toBeDefined();
  });

  it('brings a review back with the minor lens version that came meanwhile', async () => {
    const { services, clock } = await create();
    await sync(services, [component('churn')]);
    const { review } = await startReview(services);
    clock.advance(1);
    await sync(services, []);
    await services.lenses.install([
      testLens({ version: '1.1.0', title: 'How do you run models?' }),
    ]);

    clock.advance(1);
    await services.indexer.refresh(component('churn'), { inScope: true });

    expect((await services.reviews.get(review.id))?.review.lensVersion).toBe(
      '1.1.0',
    );
  });

  it('keeps the review of an entity that is only out of scope', async () => {
    const { services, clock } = await create();
    await sync(services, [component('churn')]);
    const { review } = await startReview(services);

    clock.advance(1);
    await sync(services, [], [component('churn')]);

    expect(await services.reviews.get(review.id)).toBeDefined();
    expect((await services.scorecards.listComponents({})).totalItems).toBe(0);
  });

  it('takes one entity in at once, and does not lose its domain', async () => {
    const { services } = await create();
    await sync(services, [component('churn')]);
    await services.indexer.refresh(component('fresh'), { inScope: true });
    expect(await services.scope.get('component:default/fresh')).toMatchObject({
      domain: 'domain:default/risk',
    });
    await services.indexer.refresh(component('fresh'), { inScope: false });
    expect(await services.scope.get('component:default/fresh')).toBeUndefined();
    expect(await services.scope.listRefs({ limit: 10 })).toEqual([CHURN]);
  });

  it('does not mark an entity that was taken in while the catalog was being read', async () => {
    const { services, clock } = await create();
    async function* slow() {
      yield component('churn');
      clock.advance(1);
      await services.indexer.refresh(component('fresh'), { inScope: true });
    }
    await services.indexer.sync(slow(), {
      parents: new Map(),
      domainOf: () => undefined,
      existing: async () => new Set(),
    });
    expect(await services.scope.listRefs({ limit: 10 })).toEqual([
      CHURN,
      'component:default/fresh',
    ]);
    expect(await services.scope.listRefs({ after: CHURN, limit: 10 })).toEqual([
      'component:default/fresh',
    ]);
  });

  it('takes attestations from annotations before a review starts, counting from when they were first seen', async () => {
    const { services, clock } = await create();
    const annotated = component('churn', {
      'lens-review.io/attestations': `test-lens/ops/card=${DOCUMENT}`,
      'lens-review.io/attest.encrypt': `${DOCUMENT} until 2026-04-30`,
    });
    await sync(services, [annotated]);
    clock.advance(60);
    await sync(services, [annotated]);

    const { review, result } = await startReview(services);

    const listed = await services.reviews.listAttestations(review.id);
    expect(listed?.items).toHaveLength(2);
    expect(listed?.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          questionId: 'ops',
          choiceId: 'card',
          url: DOCUMENT,
          source: 'annotation',
          validFrom: START,
          validUntil: new Date('2027-03-01T12:00:00Z'),
        }),
        expect.objectContaining({
          questionId: 'sec',
          choiceId: 'encrypt',
          validFrom: START,
          validUntil: new Date('2026-05-01T00:00:00Z'),
        }),
      ]),
    );
    expect(
      result.practices.filter(it => it.proposal).map(it => it.choiceId),
    ).toEqual(['card', 'encrypt']);
  });

  it('scores an open review again when an annotated attestation comes, changes or goes', async () => {
    const { services, clock, signals } = await create();
    await sync(services, [component('churn')]);
    const { review } = await startReview(services);
    await services.reviews.putAnswer(
      review.id,
      'ops',
      { choices: { card: { state: 'selected' } } },
      0,
      ALICE,
    );
    const assurance = async () =>
      (await services.reviews.get(review.id))?.result.scores.overall.assurance;
    const line = `test-lens/ops/card=${DOCUMENT}`;

    clock.advance(1);
    await sync(services, [
      component('churn', { 'lens-review.io/attestations': line }),
    ]);
    expect(await assurance()).toBe(12.5);

    clock.advance(1);
    const told = signals.length;
    await sync(services, [
      component('churn', {
        'lens-review.io/attestations': `${line} until 2026-06-01`,
      }),
    ]);
    expect((await services.reviews.get(review.id))?.result.validUntil).toEqual(
      new Date('2026-06-02T00:00:00Z'),
    );
    expect(signals.length).toBe(told + 1);

    clock.advance(1);
    await sync(services, [component('churn')]);
    expect(await assurance()).toBe(0);
    const history = await services.reviews.listHistory(review.id, {});
    expect(history?.items[0]).toMatchObject({
      cause: 'attestation',
      actor: 'system',
    });
  });
});
