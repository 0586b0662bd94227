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
const LENS_OWNER = 'user:default/lens-owner';
const STRANGER = 'user:default/stranger';
const CHURN = 'component:default/churn';

/** The catalog's own condition; what it holds is for the catalog to say. */
const whatTheCatalogSays: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: [] },
  },
};

const databases = createTestDatabases();

describe('the paths from a lesson to an upgrade', () => {
  let portal: RunningLensReview;
  let catalog: TestCatalog;
  let review: string;
  let lesson: string;

  beforeAll(async () => {
    catalog = new TestCatalog([mlComponent('churn')]);
    catalog.hidden = { [STRANGER]: [CHURN] };
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog,
      policy: (permission, user) => {
        if (user === STRANGER && permission === 'catalog.entity.read') {
          return whatTheCatalogSays;
        }
        return user !== LENS_OWNER && /lens\.(draft|publish)/.test(permission)
          ? { result: AuthorizeResult.DENY }
          : undefined;
      },
    });
    const created = await portal
      .as(OWNER)
      .post('/reviews')
      .send({ entityRef: CHURN, lens: 'test-lens' });
    review = `/reviews/${created.body.id}`;
    const { body } = await portal
      .as(OWNER)
      .post(`${review}/lessons`)
      .send({ text: 'Nobody was paged.' });
    lesson = body.id;
  });
  afterAll(() => portal.stop());

  const draft = (user: string, body: object = {}) =>
    portal
      .as(user)
      .post('/lenses/test-lens/drafts')
      .send({
        version: '1.0.0+ours.1',
        edits: [
          {
            kind: 'add_practice',
            questionId: 'ops',
            choiceId: 'pager',
            title: 'Page someone',
          },
        ],
        lessons: [lesson],
        ...body,
      });

  it('show lessons to whoever may read the review, and to nobody else', async () => {
    const list = await portal.as(LENS_OWNER).get('/lessons?lens=test-lens');
    expect(list.body).toMatchObject({
      items: [{ id: lesson, entityRef: CHURN, status: 'open' }],
      totalItems: 1,
    });
    expect((await portal.as(STRANGER).get('/lessons')).body).toMatchObject({
      items: [],
      totalItems: 0,
    });
  });

  it('let only lens owners draft and publish', async () => {
    expect((await draft(OWNER)).status).toBe(403);
    const drafted = await draft(LENS_OWNER);
    expect(drafted.status).toBe(201);
    expect(drafted.body).toMatchObject({ status: 'draft' });
    expect(
      (await portal.as(LENS_OWNER).get('/lessons?status=taken_up')).body.items,
    ).toMatchObject([{ id: lesson, draftVersion: '1.0.0+ours.1' }]);

    const version = '/lenses/test-lens/versions/1.0.0%2Bours.1';
    expect((await portal.as(OWNER).get(`${version}/publish`)).status).toBe(403);
    expect(
      (await portal.as(LENS_OWNER).get(`${version}/publish`)).body,
    ).toMatchObject({ from: '1.0.0', kind: 'major', orphans: [] });
    const usage = async (user: string) =>
      (await portal.as(user).get('/lenses/test-lens/usage')).body.items;
    expect(await usage(LENS_OWNER)).toMatchObject([
      { version: '1.0.0+ours.1', status: 'draft', reviews: 0 },
      { version: '1.0.0', status: 'published', builtIn: true, reviews: 1 },
    ]);
    expect(await usage(STRANGER)).toMatchObject([
      { reviews: 0 },
      { reviews: 0 },
    ]);
    const using = async (number: string) =>
      (
        await portal
          .as(OWNER)
          .get(`/reviews?lens=test-lens&version=${encodeURIComponent(number)}`)
      ).body.totalItems;
    expect(await using('1.0.0')).toBe(1);
    expect(await using('1.0.0+ours.1')).toBe(0);

    const publish = (user: string) =>
      portal
        .as(user)
        .post('/lenses/test-lens/versions/1.0.0%2Bours.1/publish')
        .send({});
    expect((await publish(OWNER)).status).toBe(403);
    expect((await publish(LENS_OWNER)).body).toMatchObject({
      status: 'published',
    });
    expect((await publish(LENS_OWNER)).status).toBe(409);
    const withStatus = async (status: string) =>
      (await portal.as(OWNER).get(`/lessons?status=${status}`)).body.items;
    expect(await withStatus('taken_up')).toEqual([]);
    expect(await withStatus('published')).toMatchObject([
      { id: lesson, status: 'published', draftVersion: '1.0.0+ours.1' },
    ]);
    expect(
      (await portal.as(OWNER).get(`${review}/lessons`)).body.items,
    ).toMatchObject([{ status: 'published' }]);
  });

  it('show what an upgrade would change, and do it', async () => {
    const preview = await portal.as(OWNER).get(`${review}/upgrade`);
    expect(preview.body).toMatchObject({
      from: '1.0.0',
      to: '1.0.0+ours.1',
      kind: 'major',
      changes: expect.arrayContaining([
        expect.objectContaining({ change: 'added', choiceId: 'pager' }),
      ]),
    });
    const done = await portal.as(OWNER).post(`${review}/upgrade`).send({});
    expect(done.body).toMatchObject({ to: '1.0.0+ours.1', milestone: 1 });
    expect((await portal.as(OWNER).get(`${review}/upgrade`)).status).toBe(409);
  });

  it('refuse an edit that cannot be made, and a version without a suffix', async () => {
    const twice = await draft(LENS_OWNER, { version: '1.0.0+ours.2' });
    expect(twice.status).toBe(400);
    expect(twice.body.error.message).toContain('has a choice pager already');
    const plain = await draft(LENS_OWNER, {
      version: '3.0.0',
      edits: [{ kind: 'reword', questionId: 'ops', title: 'How?' }],
    });
    expect(plain.status).toBe(409);
    expect(plain.body.error.message).toContain('a suffix after a plus');
  });

  it('throw a draft away, and nothing that is published', async () => {
    await draft(LENS_OWNER, {
      version: '1.0.0+ours.3',
      edits: [{ kind: 'reword', questionId: 'ops', title: 'How?' }],
      lessons: [],
    });
    const remove = (user: string, version: string) =>
      portal
        .as(user)
        .delete(`/lenses/test-lens/versions/${encodeURIComponent(version)}`);
    expect((await remove(OWNER, '1.0.0+ours.3')).status).toBe(403);
    expect((await remove(LENS_OWNER, '1.0.0+ours.3')).status).toBe(204);
    expect((await remove(LENS_OWNER, '1.0.0+ours.3')).status).toBe(404);
    expect((await remove(LENS_OWNER, '1.0.0+ours.1')).status).toBe(409);
  });

  it('set a lesson aside', async () => {
    const { body } = await portal
      .as(OWNER)
      .post(`${review}/lessons`)
      .send({ text: 'The coffee was cold.' });
    const aside = (user: string) =>
      portal.as(user).put(`/lessons/${body.id}`).send({ status: 'set_aside' });
    expect((await aside(OWNER)).status).toBe(403);
    expect((await aside(LENS_OWNER)).body.status).toBe('set_aside');
  });
});
