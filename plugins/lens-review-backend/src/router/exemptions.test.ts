import { randomUUID } from 'node:crypto';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const OWNER = 'user:default/owner';
const COLLEAGUE = 'user:default/colleague';
const APPROVER = 'user:default/approver';
const VIEWER = 'user:default/viewer';
const deny: PolicyDecision = { result: AuthorizeResult.DENY };

const databases = createTestDatabases();

describe('the paths of exemptions', () => {
  let portal: RunningLensReview;
  let path: string;
  const wish = {
    questionId: 'sec',
    choiceId: 'encrypt',
    reason: 'The vendor cannot encrypt yet',
    validUntil: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  };

  beforeAll(async () => {
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog: new TestCatalog([mlComponent('churn')]),
      groups: {
        [OWNER]: ['group:default/growth'],
        [COLLEAGUE]: ['group:default/growth'],
        [APPROVER]: ['group:default/architecture'],
      },
      policy: (permission, user) =>
        user === VIEWER && /exemption/.test(permission) ? deny : undefined,
    });
    await portal.runTask('scope-sync');
    const { body } = await portal
      .as(OWNER)
      .post('/reviews')
      .send({ entityRef: 'component:default/churn', lens: 'test-lens' });
    path = `/reviews/${body.id}/exemptions`;
  });
  afterAll(() => portal.stop());

  const ask = async (key = randomUUID()) =>
    portal.as(OWNER).post(path).set('Idempotency-Key', key).send(wish);

  it('go from a request to a decision by somebody outside the owning group', async () => {
    const key = randomUUID();
    const asked = await ask(key);
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({ ...wish, status: 'requested' });
    expect((await ask(key)).body).toEqual(asked.body);

    const approve = (user: string) =>
      portal.as(user).post(`${path}/${asked.body.id}/approve`).send({});
    const own = await approve(OWNER);
    expect(own.status).toBe(403);
    const colleague = await approve(COLLEAGUE);
    expect(colleague.status).toBe(403);
    expect(colleague.body.error.message).toContain(
      'not of the group that owns component:default/churn',
    );
    const approved = await approve(APPROVER);
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({
      status: 'in_force',
      decidedBy: APPROVER,
    });

    const revoked = await portal
      .as(OWNER)
      .post(`${path}/${asked.body.id}/revoke`)
      .send({ reason: 'We can now' });
    expect(revoked.body).toMatchObject({ status: 'revoked' });
    expect(
      portal.audit.filter(({ eventId }) => /^exemption/.test(eventId)),
    ).toMatchObject([
      { eventId: 'exemption-request', end: 'success' },
      { eventId: 'exemption-request', end: 'success' },
      { eventId: 'exemption-approve', end: 'fail' },
      { eventId: 'exemption-approve', end: 'fail' },
      { eventId: 'exemption-approve', end: 'success' },
      { eventId: 'exemption-revoke', end: 'success' },
    ]);
  });

  it('say to each caller what they may do', async () => {
    const permissionsOf = async (user: string) =>
      (await portal.as(user).get(path)).body.permissions;
    expect(await permissionsOf(OWNER)).toEqual({
      request: true,
      approve: false,
    });
    expect(await permissionsOf(APPROVER)).toEqual({
      request: true,
      approve: true,
    });
    expect(await permissionsOf(VIEWER)).toEqual({
      request: false,
      approve: false,
    });
  });

  it('let nobody ask without the permission, naming it', async () => {
    const { status, body } = await portal.as(VIEWER).post(path).send(wish);
    expect(status).toBe(403);
    expect(body.error.message).toContain('lens-review.exemption.request');
  });

  it('refuse a past end and a request without reason', async () => {
    const past = await portal
      .as(OWNER)
      .post(path)
      .send({ ...wish, validUntil: '2020-01-01T00:00:00.000Z' });
    expect(past.status).toBe(400);
    expect(past.body.error.message).toContain(
      'name an end that is still to come',
    );
    const { status } = await portal
      .as(OWNER)
      .post(path)
      .send({ ...wish, reason: undefined });
    expect(status).toBe(400);
  });
});
