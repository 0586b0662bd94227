import { stringifyEntityRef } from '@backstage/catalog-model';
import { EvidenceCollector } from '@lens-review/backstage-plugin-lens-review-node';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const ALICE = 'user:default/alice';
const BOB = 'user:default/bob';
const BUCKET = 'resource:default/bucket';
const PATH = '/entities/component/default/churn/evidence';

const databases = createTestDatabases();

describe('the history of evidence', () => {
  let portal: RunningLensReview;
  let catalog: TestCatalog;
  let versioned: boolean;

  const collector: EvidenceCollector = {
    id: 'store',
    title: 'Store',
    kind: 'observed',
    simulated: true,
    annotations: [],
    catalogFields: [],
    facts: [
      { name: 'store.versioned', asks: 'Are versions kept?' },
      {
        name: 'store.latency',
        asks: 'How long does a read take?',
        field: 'GetMetrics → Latency',
        unit: 'ms',
        window: 'PT24H',
      },
    ],
    async *collect({ entities }) {
      for (const entity of entities) {
        yield {
          entityRef: stringifyEntityRef(entity),
          facts: [
            {
              name: 'store.versioned',
              resource: 'arn:aws:s3:::data',
              source: 'arn:aws:s3:::data',
              viaEntityRef: BUCKET,
              outcome: 'value',
              value: versioned,
            },
            {
              name: 'store.latency',
              resource: 'arn:aws:s3:::own',
              source: 'arn:aws:s3:::own',
              outcome: 'value',
              value: versioned ? 12 : 30,
              unit: 'ms',
            },
          ],
        };
      }
    },
  };

  beforeAll(async () => {
    catalog = new TestCatalog([
      mlComponent('churn'),
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: { name: 'bucket' },
        spec: { type: 's3-bucket', owner: 'group:default/growth' },
      },
    ]);
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog,
      collectors: [collector],
    });
    for (versioned of [true, false]) {
      await portal.as(ALICE).post(`${PATH}/refresh`);
      await portal.runTask('evidence-work');
    }
  });
  afterAll(() => portal.stop());

  it('gives the changes of one fact, newest first, page by page', async () => {
    const { body } = await portal.as(ALICE).get(PATH);
    const { id } = body.items.find(
      (fact: { name: string }) => fact.name === 'store.latency',
    );
    const first = await portal
      .as(ALICE)
      .get(`${PATH}/history?fact=${id}&limit=1`);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      items: [
        {
          factId: id,
          name: 'store.latency',
          resource: 'arn:aws:s3:::own',
          outcome: 'value',
          value: 30,
          unit: 'ms',
          withdrawn: false,
          at: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ],
      totalItems: 2,
    });
    const second = await portal
      .as(ALICE)
      .get(
        `${PATH}/history?fact=${id}&limit=1&cursor=${first.body.nextCursor}`,
      );
    expect(second.body.items).toMatchObject([{ value: 12 }]);
    expect(second.body).not.toHaveProperty('nextCursor');
  });

  it('says nothing of facts through a resource that the viewer may not see', async () => {
    catalog.hidden = { [BOB]: [BUCKET] };
    const forBob = await portal.as(BOB).get(`${PATH}/history`);
    expect(forBob.body.totalItems).toBe(2);
    expect(JSON.stringify(forBob.body)).not.toContain('s3:::data');
    const { body } = await portal.as(BOB).get(PATH);
    expect(body.items).toMatchObject([
      { name: 'store.latency', id: expect.any(String) },
      { name: 'store.versioned', resource: null },
    ]);
    expect(body.items[1]).not.toHaveProperty('id');

    const forAlice = await portal.as(ALICE).get(`${PATH}/history`);
    expect(forAlice.body.totalItems).toBe(4);
  });

  it('is not there for those who may not see the entity', async () => {
    catalog.hidden = { [BOB]: ['component:default/churn'] };
    expect((await portal.as(BOB).get(`${PATH}/history`)).status).toBe(404);
  });

  it('refuses a cursor that is not one of its own', async () => {
    const { status } = await portal
      .as(ALICE)
      .get(`${PATH}/history?cursor=nonsense`);
    expect(status).toBe(400);
  });

  it('stands beside what collectors ask, in which unit, over which time, out of which field, and whether it is made up', async () => {
    const { body } = await portal.as(ALICE).get('/evidence/collectors');
    expect(body.items).toMatchObject([
      {
        simulated: true,
        facts: [
          { name: 'store.versioned' },
          {
            name: 'store.latency',
            field: 'GetMetrics → Latency',
            unit: 'ms',
            window: 'PT24H',
          },
        ],
      },
    ]);
    const evidence = await portal.as(ALICE).get(PATH);
    expect(evidence.body.collectors).toMatchObject([
      { id: 'store', simulated: true },
    ]);
  });
});
