import { randomUUID } from 'node:crypto';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const ALICE = 'user:default/alice';

const databases = createTestDatabases();

describe('the paths of evidence', () => {
  let portal: RunningLensReview;
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = new TestCatalog([]);
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog,
    });
  });
  afterAll(() => portal.stop());
  afterEach(async () => {
    catalog.entities = [];
    await portal.runTask('scope-sync');
  });

  function newComponent(annotations?: Record<string, string>) {
    const name = `c-${randomUUID()}`;
    const entity = mlComponent(name, { annotations });
    catalog.entities.push(entity);
    return {
      entity,
      entityRef: `component:default/${name}`,
      path: `/entities/Component/default/${name}`,
    };
  }

  async function refresh(path: string) {
    const { status, body } = await portal
      .as(ALICE)
      .post(`${path}/evidence/refresh`);
    expect(status).toBe(202);
    await portal.runTask('evidence-work');
    const run = await portal.as(ALICE).get(`/evidence/runs/${body.id}`);
    expect(run.status).toBe(200);
    return run.body;
  }

  async function factsOf(path: string) {
    const { body } = await portal.as(ALICE).get(`${path}/evidence`);
    return body.items;
  }

  it('collect on demand and give facts with their provenance', async () => {
    const { entityRef, path } = newComponent({ 'test/documented': 'true' });
    const run = await refresh(path);
    expect(run).toMatchObject({
      status: 'done',
      entityRef,
      entitiesDone: 1,
      entitiesTotal: 1,
      failures: [],
    });
    const { body } = await portal.as(ALICE).get(`${path}/evidence`);
    expect(body).toMatchObject({
      entityRef,
      totalItems: 1,
      collectedAt: body.items[0].observedAt,
      collectors: [{ id: 'test', title: 'Test source', connected: true }],
    });
    expect(body.items[0]).toMatchObject({
      entityRef,
      collector: 'test',
      kind: 'observed',
      name: 'test.documented',
      resource: null,
      outcome: 'value',
      value: true,
      source: 'https://source.example.com',
    });
    const { observedAt, expiresAt } = body.items[0];
    expect(Date.parse(expiresAt) - Date.parse(observedAt)).toBe(
      24 * 60 * 60_000,
    );
  });

  it('turn what a collector throws into unknown with the reason, and keep what was known', async () => {
    const fresh = newComponent({ 'test/throws': 'access denied' });
    const run = await refresh(fresh.path);
    expect(run).toMatchObject({
      status: 'failed',
      failures: [{ collector: 'test', reason: 'access denied', count: 1 }],
    });
    expect(await factsOf(fresh.path)).toEqual(
      ['test.documented', 'test.encrypted'].map(name =>
        expect.objectContaining({
          name,
          outcome: 'unknown',
          reason: 'access denied',
        }),
      ),
    );

    const known = newComponent({ 'test/encrypted': 'true' });
    await refresh(known.path);
    known.entity.metadata.annotations = { 'test/throws': 'throttled' };
    await refresh(known.path);
    expect(await factsOf(known.path)).toEqual([
      expect.objectContaining({
        outcome: 'value',
        value: true,
        lastFailure: { reason: 'throttled', at: expect.any(String) },
      }),
    ]);
  });

  it('mark facts as withdrawn when the annotation goes', async () => {
    const { entity, path } = newComponent({ 'test/encrypted': 'true' });
    await refresh(path);
    entity.metadata.annotations = {};
    await refresh(path);
    const [fact] = await factsOf(path);
    expect(fact).toMatchObject({
      outcome: 'value',
      withdrawnAt: expect.any(String),
    });
  });

  it('say what evidence knows before a review is started, and which sources are not connected', async () => {
    const { path } = newComponent({ 'test/documented': 'true' });
    await refresh(path);
    const { status, body } = await portal
      .as(ALICE)
      .get(`${path}/verdicts?lens=test-lens`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      lens: { alias: 'test-lens' },
      counts: { supported: 1, contradicted: 0, unknown: 1, none: 1 },
      totalItems: 3,
    });

    const bare = newComponent();
    const { body: unconnected } = await portal
      .as(ALICE)
      .get(`${bare.path}/verdicts?lens=test-lens`);
    expect(unconnected.collectors).toEqual([
      {
        id: 'test',
        title: 'Test source',
        connected: false,
        annotations: ['test/documented', 'test/encrypted', 'test/throws'],
      },
    ]);
  });

  it('collect for the first who looks, without waiting for the schedule', async () => {
    const { path } = newComponent({ 'test/documented': 'true' });
    await portal.as(ALICE).get(`${path}/verdicts?lens=test-lens`);
    await portal.runTask('evidence-work');
    expect(await factsOf(path)).toHaveLength(1);
  });

  it('collect for all components on schedule and for new ones at once', async () => {
    const one = newComponent({ 'test/documented': 'true' });
    await portal.runTask('scope-sync');
    await portal.runTask('evidence-work');
    expect(await factsOf(one.path)).toHaveLength(1);

    one.entity.metadata.annotations = { 'test/documented': 'false' };
    await portal.runTask('evidence-collection');
    await portal.runTask('evidence-work');
    expect((await factsOf(one.path))[0].value).toBe(false);

    const { body } = await portal.as(ALICE).get('/evidence/collectors');
    expect(body).toMatchObject({
      items: [
        {
          id: 'test',
          kind: 'observed',
          facts: [
            { name: 'test.documented', asks: 'Is it documented?' },
            { name: 'test.encrypted', asks: 'Is it encrypted?' },
          ],
          lastRun: { failures: expect.any(Array) },
        },
      ],
      totalItems: 1,
    });
  });

  it('read attestations from annotations, and report those that are none', async () => {
    const { entity, entityRef, path } = newComponent();
    entity.metadata.annotations = {
      'lens-review.io/attestations':
        'test-lens/ops/rehearse=https://docs.example.com/rollback\nnonsense',
    };
    const { body: review } = await portal
      .as(ALICE)
      .post('/reviews')
      .send({ entityRef, lens: 'test-lens' });
    const { body } = await portal
      .as(ALICE)
      .get(`/reviews/${review.id}/attestations`);
    expect(body.items).toEqual([
      expect.objectContaining({
        choiceId: 'rehearse',
        source: 'annotation',
        inForce: true,
      }),
    ]);
    const evidence = await portal.as(ALICE).get(`${path}/evidence`);
    expect(evidence.body.annotationProblems).toEqual([
      {
        annotation: 'lens-review.io/attestations',
        text: 'nonsense',
        reason: expect.stringContaining('Write <lens>/'),
      },
    ]);
  });

  it('hide the reviews of an entity that is gone, and bring them back with it', async () => {
    const { entity, entityRef } = newComponent();
    const { body: review } = await portal
      .as(ALICE)
      .post('/reviews')
      .send({ entityRef, lens: 'test-lens' });
    catalog.entities = catalog.entities.filter(other => other !== entity);
    await portal.runTask('scope-sync');
    expect((await portal.as(ALICE).get(`/reviews/${review.id}`)).status).toBe(
      404,
    );
    catalog.entities.push(entity);
    await portal.runTask('scope-sync');
    expect((await portal.as(ALICE).get(`/reviews/${review.id}`)).status).toBe(
      200,
    );
  });

  it.each([
    ['/entities/component/default/gone/evidence', 404],
    ['/entities/component/default/gone/verdicts?lens=test-lens', 404],
    ['/evidence/runs/gone', 404],
  ])('answer %s with %s', async (path, status) => {
    expect((await portal.as(ALICE).get(path)).status).toBe(status);
  });
});
