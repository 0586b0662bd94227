import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const OWNER = 'user:default/owner';
const VIEWER = 'user:default/viewer';

const databases = createTestDatabases();

describe('the paths of milestones', () => {
  let portal: RunningLensReview;
  let review: string;

  beforeAll(async () => {
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog: new TestCatalog([mlComponent('churn')]),
      policy: (permission, user) =>
        user === VIEWER && permission === 'lens-review.review.update'
          ? { result: AuthorizeResult.DENY }
          : undefined,
    });
    const { body } = await portal
      .as(OWNER)
      .post('/reviews')
      .send({ entityRef: 'component:default/churn', lens: 'test-lens' });
    review = `/reviews/${body.id}`;
  });
  afterAll(() => portal.stop());

  const take = (name: string, user = OWNER) =>
    portal.as(user).post(`${review}/milestones`).send({ name });

  it('take, list, show and compare', async () => {
    const first = await take('Sprint 1');
    expect(first.status).toBe(201);
    await portal
      .as(OWNER)
      .put(`${review}/answers/ops`)
      .set('If-Match', '"0"')
      .send({ choices: { card: { state: 'selected' } } });
    await take('Sprint 2');

    const list = await portal.as(VIEWER).get(`${review}/milestones`);
    expect(list.body).toMatchObject({
      items: [
        { number: 2, name: 'Sprint 2' },
        { number: 1, name: 'Sprint 1' },
      ],
      totalItems: 2,
    });
    const detail = await portal.as(VIEWER).get(`${review}/milestones/2`);
    expect(detail.body).toMatchObject({
      number: 2,
      intact: true,
      recomputed: { score: 25 },
      scores: { overall: { score: 25 } },
    });
    expect(detail.body.practices).toHaveLength(3);
    const diff = await portal
      .as(VIEWER)
      .get(`${review}/milestones/diff?from=1&to=2`);
    expect(diff.body).toMatchObject({
      from: { number: 1 },
      to: { number: 2 },
      practices: [
        {
          title: 'Keep a model card',
          from: { state: 'unknown' },
          to: { state: 'met' },
          reasons: ['answer'],
        },
      ],
    });
    expect(
      (await portal.as(VIEWER).get(`${review}/milestones/diff?from=2`)).body,
    ).toMatchObject({ practices: [], scores: [], causes: [] });
  });

  it('are taken by nobody who may only read', async () => {
    const { status, body } = await take('Mine', VIEWER);
    expect(status).toBe(403);
    expect(body.error.message).toContain('lens-review.review.update');
  });

  it.each([
    '/milestones/99',
    '/milestones/diff?from=99',
    '/milestones/diff?from=1&to=99',
  ])('answer 404 at %s', async path => {
    expect((await portal.as(VIEWER).get(review + path)).status).toBe(404);
  });

  it('refuse a milestone without a name, and a number that is none', async () => {
    expect((await take('')).status).toBe(400);
    expect(
      (await portal.as(OWNER).get(`${review}/milestones/first`)).status,
    ).toBe(400);
  });
});
