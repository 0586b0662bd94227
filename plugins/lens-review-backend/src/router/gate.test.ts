import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { lensReviewGatePermission } from '@lens-review/backstage-plugin-lens-review-common';
import request from 'supertest';
import lensReviewPlugin from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const CHURN = 'component:default/churn';
const USER = 'user:default/ines';
const deny: PolicyDecision = { result: AuthorizeResult.DENY };

const databases = createTestDatabases();

describe.each(databases.ids)('POST /gate on %s', databaseId => {
  let portal: RunningLensReview;
  let decisions: Record<string, PolicyDecision>;
  let catalog: TestCatalog;

  beforeAll(async () => {
    decisions = {};
    catalog = new TestCatalog([
      mlComponent('churn', {
        annotations: { 'test/encrypted': 'true', 'test/documented': 'true' },
      }),
      mlComponent('fresh'),
    ]);
    portal = await startLensReview({
      db: await databases.raw.init(databaseId),
      catalog,
      policy: permission => decisions[permission],
    });
    await portal.runTask('scope-sync');
    await portal.runTask('evidence-collection');
    const { body } = await portal
      .as(USER)
      .post('/reviews')
      .send({ entityRef: CHURN, lens: 'test-lens' });
    await portal.as(USER).post(`/reviews/${body.id}/proposals/accept`).send({});
  });

  afterAll(() => portal?.stop());

  const gate = async (wish: object, entityRef = CHURN) =>
    portal
      .as(USER)
      .post('/gate')
      .send({ entityRef, lens: 'test-lens', ...wish });

  /** What the test source says of the component, collected to the end. */
  async function setEncrypted(value: string) {
    const [{ metadata }] = catalog.entities;
    metadata.annotations = { ...metadata.annotations, 'test/encrypted': value };
    const path = '/entities/component/default/churn/evidence/refresh';
    const { body: run } = await portal.as(USER).post(path);
    let status = run.status;
    while (status !== 'done') {
      await portal.runTask('evidence-collection');
      const { body } = await portal.as(USER).get(`/evidence/runs/${run.id}`);
      status = body.status;
      expect(status).not.toBe('failed');
    }
  }

  it('passes, or says why it does not', async () => {
    expect((await gate({ minScore: 1, noConflicts: true })).body).toMatchObject(
      { passed: true, reasons: [], entityRef: CHURN },
    );
    const { body } = await gate({ minScore: 100, noConflicts: true });
    expect(body).toMatchObject({
      passed: false,
      checks: [
        { demand: 'score', outcome: 'failed' },
        { demand: 'conflicts', outcome: 'passed' },
      ],
    });
    expect(body.reasons).toEqual([
      expect.stringContaining('at least 100 is wanted'),
    ]);
  });

  it('requires practices that evidence or a document shows', async () => {
    const { body } = await gate({ requireMet: ['sec/encrypt', 'ops/card'] });
    expect(body).toMatchObject({ passed: true });
    const { body: open } = await gate({ requireMet: ['ops/rehearse'] });
    expect(open).toMatchObject({
      passed: false,
      checks: [
        { demand: 'support', outcome: 'unknown', practices: ['ops/rehearse'] },
      ],
    });
    const { status, body: refused } = await gate({ requireMet: ['encrypt'] });
    expect(status).toBe(400);
    expect(refused.error.message).toContain('has no practice encrypt');
  });

  it('compares with the last milestone, and does not pass where there is none', async () => {
    const wish = { baseline: 'milestone' };
    const { body: without } = await gate(wish);
    expect(without).toMatchObject({
      passed: false,
      checks: [{ demand: 'regression', outcome: 'unknown' }],
    });
    const { reviewId } = without;
    await portal
      .as(USER)
      .post(`/reviews/${reviewId}/milestones`)
      .send({ name: 'Sprint 1' });
    expect((await gate(wish)).body).toMatchObject({ passed: true });

    await setEncrypted('false');
    const { body: worse } = await gate(wish);
    expect(worse).toMatchObject({
      passed: false,
      checks: [{ demand: 'regression', outcome: 'failed' }],
    });
    expect(worse.reasons[0]).toContain('Worse than milestone 1 (Sprint 1)');
    await setEncrypted('true');
  });

  it('does not pass where there is no review, and says what is to be done', async () => {
    const { status, body } = await gate(
      { minScore: 0 },
      'component:default/fresh',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      passed: false,
      checks: [{ demand: 'review', outcome: 'unknown' }],
    });
    expect(body.reasons[0]).toContain('start one first');
  });

  it('refuses a gate that asks nothing, and pillars and lenses that are not there', async () => {
    expect((await gate({})).status).toBe(400);
    expect((await gate({ noConflicts: false })).status).toBe(400);
    expect((await gate({ pillars: ['beauty'] })).status).toBe(400);
    expect((await gate({ minScore: 101 })).status).toBe(400);
    expect((await gate({ minScore: 0, lens: 'none' })).status).toBe(400);
  });

  it('is not there for who may not read the entity, and takes its permission', async () => {
    catalog.hidden = { [USER]: [CHURN] };
    expect((await gate({ minScore: 0 })).status).toBe(404);
    catalog.hidden = {};
    decisions = { [lensReviewGatePermission.name]: deny };
    expect((await gate({ minScore: 0 })).status).toBe(403);
    decisions = {};
    expect((await gate({ minScore: 0 })).status).toBe(200);
  });
});

/** The real token handling of Backstage, as a build meets it. */
describe('a static token', () => {
  const token = 'a-token-that-is-long-enough-for-a-build';

  async function start(permission: string | undefined) {
    const db = await databases.raw.init('SQLITE_3');
    const { server } = await startTestBackend({
      features: [
        lensReviewPlugin,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        mockServices.database.factory({ knex: db }),
        catalogServiceMock.factory({ entities: [mlComponent('churn')] }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            backend: {
              baseUrl: 'http://localhost:0',
              auth: {
                externalAccess: [
                  {
                    type: 'static',
                    options: { token, subject: 'build' },
                    accessRestrictions: [
                      {
                        plugin: 'lens-review',
                        ...(permission === undefined ? {} : { permission }),
                      },
                    ],
                  },
                ],
              },
            },
          },
        }),
      ],
    });
    const call = (method: 'get' | 'post', path: string, bearer = token) =>
      request(server)
        [method](`/api/lens-review${path}`)
        .set('Authorization', `Bearer ${bearer}`);
    return { server, call };
  }

  const body = { entityRef: CHURN, lens: 'machine-learning', minScore: 0 };

  it('restricted to the permission of the gate evaluates it, and reads nothing else', async () => {
    const { server, call } = await start(lensReviewGatePermission.name);
    expect((await call('post', '/gate').send(body)).body).toMatchObject({
      passed: false,
      checks: [{ demand: 'review', outcome: 'unknown' }],
    });
    const other = await call('post', '/gate').send({
      ...body,
      entityRef: 'component:default/other',
    });
    expect(other.status).toBe(404);

    const evidence = '/entities/component/default/churn/evidence';
    expect((await call('get', evidence)).status).toBe(404);
    expect((await call('get', '/reviews')).body.items).toEqual([]);
    expect(
      (
        await call('post', '/reviews').send({
          entityRef: CHURN,
          lens: 'machine-learning',
        })
      ).status,
    ).toBeGreaterThanOrEqual(403);
    expect((await call('post', '/gate', 'wrong').send(body)).status).toBe(401);
    await server.stop();
  });

  it('restricted to another permission does not', async () => {
    const { server, call } = await start('lens-review.lens.read');
    expect((await call('post', '/gate').send(body)).status).toBe(403);
    await server.stop();
  });
});
