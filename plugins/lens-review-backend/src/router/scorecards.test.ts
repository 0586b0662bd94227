import { Entity } from '@backstage/catalog-model';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const ALICE = 'user:default/alice';

const databases = createTestDatabases();

function aGroup(name: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', parent, children: [] },
  };
}

describe.each(databases.ids)('the paths of scorecards on %s', databaseId => {
  let portal: RunningLensReview;

  beforeAll(async () => {
    const catalog = new TestCatalog([
      mlComponent('churn', { title: '=cmd|calc!A1' }),
      mlComponent('fraud', { owner: 'group:default/risk' }),
      mlComponent('price', { owner: 'group:default/risk' }),
      mlComponent('shop', { type: 'website' }),
      aGroup('risk', 'finance'),
      aGroup('finance'),
    ]);
    portal = await startLensReview({
      db: await databases.raw.init(databaseId),
      catalog,
    });
    await portal.runTask('scope-sync');
    await portal.runTask('evidence-work');
    const { body } = await portal
      .as(ALICE)
      .post('/reviews')
      .send({ entityRef: 'component:fraud', lens: 'test-lens' });
    await portal
      .as(ALICE)
      .put(`/reviews/${body.id}/answers/ops`)
      .set('If-Match', '"0"')
      .send({
        choices: {
          card: { state: 'selected' },
          rehearse: { state: 'selected' },
        },
      });
  });
  afterAll(() => portal.stop());

  function refsOf({ items }: { items: { entityRef: string }[] }): string[] {
    return items.map(({ entityRef }) => entityRef);
  }

  it.each(['risk', 'Group:Default/Risk', 'group:risk'])(
    'take an owner as people write it: %s',
    async owner => {
      const { status, body } = await portal
        .as(ALICE)
        .get('/scorecards/components')
        .query({ owner });
      expect(status).toBe(200);
      expect(refsOf(body)).toEqual([
        'component:default/fraud',
        'component:default/price',
      ]);
    },
  );

  it('refuse an owner that is no reference', async () => {
    const { status, body } = await portal
      .as(ALICE)
      .get('/scorecards/components')
      .query({ owner: 'group:default/' });
    expect(status).toBe(400);
    expect(body.error.message).toContain(
      "'group:default/' is no entity reference",
    );
  });

  it('answer a path that is not there with a JSON error', async () => {
    const { status, body } = await portal.as(ALICE).get('/nope');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ name: 'NotFoundError' });
  });

  it('list every ML component, reviewed or not, and nothing else', async () => {
    const { status, body } = await portal
      .as(ALICE)
      .get('/scorecards/components?orderBy=score:desc');
    expect(status).toBe(200);
    expect(refsOf(body)).toEqual([
      'component:default/fraud',
      'component:default/churn',
      'component:default/price',
    ]);
    expect(body.items[0].review).toMatchObject({ score: 50 });
    expect(body.items[1].review).toBeUndefined();
    expect(body.indexedAt).toEqual(expect.any(String));
  });

  it('filter by several values of a column, and by several columns', async () => {
    const one = await portal
      .as(ALICE)
      .get('/scorecards/components?owner=group:default/risk&level=none');
    expect(refsOf(one.body)).toEqual([
      'component:default/fraud',
      'component:default/price',
    ]);
    const two = await portal
      .as(ALICE)
      .get(
        '/scorecards/components?owner=group:default/risk&owner=group:default/growth&q=pri',
      );
    expect(refsOf(two.body)).toEqual(['component:default/price']);
  });

  it('page with a cursor', async () => {
    const first = await portal.as(ALICE).get('/scorecards/components?limit=2');
    expect(first.body).toMatchObject({ totalItems: 3 });
    const rest = await portal
      .as(ALICE)
      .get(`/scorecards/components?limit=2&cursor=${first.body.nextCursor}`);
    expect(refsOf(first.body).concat(refsOf(rest.body)).sort()).toEqual([
      'component:default/churn',
      'component:default/fraud',
      'component:default/price',
    ]);
  });

  it.each(['components', 'components.csv'])(
    'filter %s by the empty text, which stands for none',
    async path => {
      const none = await portal.as(ALICE).get(`/scorecards/${path}?system=`);
      expect(none.status).toBe(200);
      expect(none.text).toContain('component:default/churn');
      const some = await portal.as(ALICE).get(`/scorecards/${path}?owner=`);
      expect(some.status).toBe(200);
      expect(some.text).not.toContain('component:default/churn');
    },
  );

  it('group by owner with how many are reviewed', async () => {
    const { body } = await portal
      .as(ALICE)
      .get('/scorecards/groups?by=owner&lens=test-lens');
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          group: 'group:default/risk',
          reviewed: 1,
          total: 2,
          score: 50,
        }),
        expect.objectContaining({
          group: 'group:default/growth',
          reviewed: 0,
          total: 1,
          score: null,
        }),
      ]),
    );
  });

  it('roll teams up to their department, as the catalog nests them', async () => {
    const top = await portal
      .as(ALICE)
      .get('/scorecards/groups?by=owner&parent=');
    expect(top.status).toBe(200);
    expect(top.body.items).toMatchObject([
      { group: 'group:default/finance', reviewed: 1, total: 2, nested: 1 },
      { group: 'group:default/growth', reviewed: 0, total: 1, nested: 0 },
    ]);
    const below = await portal
      .as(ALICE)
      .get('/scorecards/groups?by=owner&parent=finance&columns=phases');
    expect(below.body.items).toMatchObject([
      { group: 'group:default/risk', total: 2, phases: [{ id: 'build' }, {}] },
    ]);
    const behind = await portal
      .as(ALICE)
      .get('/scorecards/components?owner=finance');
    expect(behind.body.totalItems).toBe(2);
  });

  it('sum up, and lead from a practice or a collector to its components', async () => {
    const get = async (path: string) =>
      (await portal.as(ALICE).get(`/scorecards/${path}`)).body;
    expect(await get('summary?owner=finance')).toMatchObject({
      total: 2,
      reviewed: 1,
      score: 50,
      levels: [{ level: 'none', components: 2 }],
      ladder: ['bronze', 'silver', 'gold'],
    });
    const practices = await get('practices?lens=test-lens&orderBy=met');
    expect(practices.items[0]).toMatchObject({
      questionId: 'ops',
      choiceId: 'card',
      title: 'Keep a model card',
      counts: { met: 1, not_met: 0 },
    });
    expect(
      refsOf(
        await get(
          'components?lens=test-lens&practice=ops/card&practiceState=met',
        ),
      ),
    ).toEqual(['component:default/fraud']);
    expect((await get('evidence')).items).toMatchObject([
      { kind: 'annotation', collector: 'test', components: 3 },
    ]);
    expect((await get('components?evidence=test:missing')).totalItems).toBe(3);
    await portal.runTask('trend-points');
    expect((await get('trend')).items).toMatchObject([
      { group: '', total: 3, reviewed: 1, score: 50 },
    ]);
  });

  it('export the same rows as CSV that no spreadsheet runs', async () => {
    const { status, headers, text } = await portal
      .as(ALICE)
      .get('/scorecards/components.csv?orderBy=title:asc');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('.csv');
    const [header, ...rows] = text.trimEnd().split('\r\n');
    expect(header).toContain('entityRef,title,owner');
    expect(header).toContain('score operations');
    expect(rows).toHaveLength(3);
    expect(text).toContain("component:default/churn,'=cmd|calc!A1,");
    expect(portal.audit.at(-1)).toEqual({
      eventId: 'scorecards-export',
      meta: undefined,
      end: 'success',
    });
  });

  it.each([
    ['components?orderBy=risk:asc', 'title, owner, system, type, level, score'],
    ['components?orderBy=score:up', 'asc or <column>:desc'],
    ['components?level=platinum', 'none, bronze, silver, gold'],
    ['components?lens=gone', "There is no lens 'gone'"],
    ['components?limit=0', '>= 1'],
    ['components?limit=1000', '<= 200'],
    ['components?cursor=x', 'cursor'],
    ['components?colour=red', "There is no parameter 'colour'"],
    ['groups', "must have required property 'by'"],
    ['components?practice=ops', 'write <questionId>/<choiceId>'],
    ['components?practice=ops/card', 'Say with lens'],
    ['components?practiceState=met', 'practiceState goes with practice'],
    ['components?practice=ops/card&practiceState=no', 'met, not_met, unknown'],
    ['components?evidence=nose:missing', 'with one of test'],
    ['summary?level=platinum', 'none, bronze, silver, gold'],
    ['practices?orderBy=title', 'met, not_met, unknown'],
    ['practices?limit=0', '>= 1'],
    ['practices?cursor=x', 'cursor'],
    ['evidence?lens=gone', "There is no lens 'gone'"],
    ['trend?by=colour', 'owner, system, domain, type, lifecycle, tag'],
    ['trend?group=x', 'group goes with by'],
    ['trend?from=yesterday', 'date'],
    ['trend?from=2020-01-01', 'at most 366 days'],
    ['trend?limit=1001', '<= 1000'],
    ['groups?by=type&parent=x', 'by=owner and by=domain'],
    ['groups?by=owner&columns=rows', 'pillars, phases'],
    ['groups?by=owner&nesting=deep', 'include, exclude'],
    ['groups?by=colour', 'owner, system, domain, type, lifecycle, tag'],
    ['components.csv?orderBy=risk', 'title, owner'],
  ])('refuse %s and name what is allowed', async (path, message) => {
    const { status, body } = await portal.as(ALICE).get(`/scorecards/${path}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });
});
