import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const ALICE = 'user:default/alice';
const BOB = 'user:default/bob';
const EVE = 'user:default/eve';
const CHURN = 'component:default/churn';
const PRICE = 'component:default/price';

const WISH = {
  title: 'Encrypt everything',
  lens: 'test-lens',
  practices: [{ questionId: 'sec', choiceId: 'encrypt' }],
  filter: { owner: ['growth', 'risk'] },
  owner: 'platform',
  dueOn: '2126-12-31',
};

const databases = createTestDatabases();

describe.each(databases.ids)('the paths of campaigns on %s', databaseId => {
  let portal: RunningLensReview;
  let id: string;

  beforeAll(async () => {
    const catalog = new TestCatalog([
      mlComponent('churn'),
      mlComponent('fraud'),
      mlComponent('price', { owner: 'group:default/risk' }),
    ]);
    catalog.hidden = {
      [BOB]: [CHURN, 'component:default/fraud'],
      [EVE]: [CHURN, 'component:default/fraud', PRICE],
    };
    portal = await startLensReview({
      db: await databases.raw.init(databaseId),
      catalog,
      policy: (permission, user) => {
        if (permission === 'lens-review.campaign.manage' && user !== ALICE) {
          return { result: AuthorizeResult.DENY };
        }
        return permission === 'catalog.entity.read' && user !== ALICE
          ? {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'catalog',
              resourceType: 'catalog-entity',
              conditions: {
                rule: 'IS_ENTITY_OWNER',
                resourceType: 'catalog-entity',
                params: { claims: [] },
              },
            }
          : undefined;
      },
    });
    await portal.runTask('scope-sync');
    await portal.as(ALICE).post('/reviews').send({
      entityRef: PRICE,
      lens: 'test-lens',
    });
    const created = await start(WISH);
    id = created.body.id;
  });
  afterAll(() => portal.stop());

  function start(wish: object, key = 'key-1') {
    return portal
      .as(ALICE)
      .post('/campaigns')
      .set('Idempotency-Key', key)
      .send(wish);
  }

  it('start one campaign, however often it is asked for', async () => {
    const again = await start(WISH);
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({
      id,
      title: 'Encrypt everything',
      owner: 'group:default/platform',
      filter: { owner: ['group:default/growth', 'group:default/risk'] },
      status: 'running',
      overdue: false,
      revision: 0,
      done: 0,
      total: 3,
    });
    const list = await portal.as(ALICE).get('/campaigns');
    expect(list.body).toMatchObject({
      totalItems: 1,
      permissions: { manage: true },
    });
  });

  it('count for everybody what they may see, and hide what is about nothing of it', async () => {
    const bob = await portal.as(BOB).get(`/campaigns/${id}`);
    expect(bob.body.campaign).toMatchObject({ done: 0, total: 1 });
    expect(bob.body.points.at(-1)).toMatchObject({ done: 0, total: 1 });
    expect(bob.body.permissions).toEqual({ manage: false });

    const eve = await portal.as(EVE).get(`/campaigns/${id}`);
    expect(eve.status).toBe(404);
    expect((await portal.as(EVE).get('/campaigns')).body).toMatchObject({
      items: [],
      totalItems: 0,
    });
  });

  it('find the campaigns that ask something of a component', async () => {
    const of = async (user: string, entityRef: string) => {
      const { body } = await portal
        .as(user)
        .get('/campaigns')
        .query({ entityRef, status: 'running' });
      return body.items.map((item: { total: number }) => item.total);
    };
    expect(await of(ALICE, CHURN)).toEqual([1]);
    expect(await of(BOB, PRICE)).toEqual([1]);
    expect(await of(BOB, CHURN)).toEqual([]);
    expect(await of(ALICE, 'component:default/nobody')).toEqual([]);
  });

  it('lead to the components that are done, and to those that are not', async () => {
    const { body } = await portal
      .as(ALICE)
      .get(`/scorecards/components?campaign=${id}&campaignState=open`);
    expect(body.totalItems).toBe(3);
    const done = await portal
      .as(ALICE)
      .get(`/scorecards/components.csv?campaign=${id}&campaignState=done`);
    expect(done.text.trim().split('\n')).toHaveLength(1);
  });

  it('let nobody change or end a campaign without the permission', async () => {
    for (const request of [
      portal.as(BOB).post('/campaigns').send(WISH),
      portal.as(BOB).put(`/campaigns/${id}`).set('If-Match', '"0"').send(WISH),
      portal.as(BOB).post(`/campaigns/${id}/end`).set('If-Match', '"0"'),
    ]) {
      const { status, body } = await request;
      expect(status).toBe(403);
      expect(body.error.message).toContain('lens-review.campaign.manage');
    }
  });

  it.each([
    [{ ...WISH, lens: 'nothing' }, 'test-lens'],
    [{ ...WISH, target: { score: 50 } }, 'practices or for a target'],
    [{ ...WISH, practices: undefined }, 'practices or for a target'],
    [{ ...WISH, practices: [] }, 'fewer than 1'],
    [{ ...WISH, owner: 'component:default/churn' }, 'no group and no user'],
    [{ ...WISH, dueOn: '2020-01-01' }, 'has gone by'],
    [{ ...WISH, dueOn: 'soon' }, 'date'],
    [{ ...WISH, filter: { colour: ['red'] } }, 'filter'],
    [
      { ...WISH, practices: undefined, target: { level: 'platinum' } },
      'bronze, silver, gold',
    ],
  ])('refuse %j with what is allowed', async (wish, named) => {
    const { status, body } = await start(
      wish,
      `key-${JSON.stringify(wish)}`.slice(0, 128),
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain(named);
  });

  it.each([
    ['/campaigns?status=over', 'running, ended'],
    ['/campaigns?limit=201', '<= 200'],
    ['/campaigns?cursor=abc', 'without it'],
    ['/scorecards/components?campaign=none', "no campaign 'none'"],
    ['/scorecards/components?campaignState=done', 'goes with campaign'],
    ['/scorecards/components?campaign=x&campaignState=late', 'done, open'],
  ])('refuse %s with what is allowed', async (path, named) => {
    const { status, body } = await portal.as(ALICE).get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(named);
  });

  it('change and end a campaign, for who knows its newest revision', async () => {
    const put = (revision: string) =>
      portal
        .as(ALICE)
        .put(`/campaigns/${id}`)
        .set('If-Match', revision)
        .send({ ...WISH, title: 'Encrypt it', filter: { owner: ['risk'] } });
    expect(
      (await portal.as(ALICE).put(`/campaigns/${id}`).send(WISH)).status,
    ).toBe(428);
    expect((await put('"0"')).body).toMatchObject({
      title: 'Encrypt it',
      revision: 1,
      total: 1,
    });
    expect((await put('"0"')).status).toBe(412);
    const ended = await portal
      .as(ALICE)
      .post(`/campaigns/${id}/end`)
      .set('If-Match', '"1"');
    expect(ended.body).toMatchObject({ status: 'ended', total: 1, done: 0 });
    expect((await put('"2"')).status).toBe(409);
    expect(
      (await portal.as(ALICE).get('/campaigns?status=running')).body.items,
    ).toEqual([]);
  });
});
