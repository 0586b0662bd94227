import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  lensReviewReadPermission,
  lensReviewUpdatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';
import { createLensReviewConditionalDecision, lensReviewConditions } from '..';

const ADMIN = 'user:default/admin';
const OTHER = 'user:default/other';

const GROWTH = 'component:default/churn';
const RISK = 'component:default/fraud';

const deny: PolicyDecision = { result: AuthorizeResult.DENY };
const ownedByGrowth = lensReviewConditions.isReviewedEntityOwner({
  claims: ['group:default/growth'],
});
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

describe('what a policy lets a caller see and do', () => {
  let db: Knex;
  let portal: RunningLensReview;
  let catalog: TestCatalog;
  let decisions: Record<string, PolicyDecision>;
  let asked: string[];
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    decisions = {};
    asked = [];
    catalog = new TestCatalog([
      mlComponent('churn'),
      mlComponent('fraud', { owner: 'group:default/risk' }),
      mlComponent('price'),
    ]);
    db = await databases.raw.init('SQLITE_3');
    portal = await startLensReview({
      db,
      catalog,
      policy: (permission, user) => {
        asked.push(permission);
        return user === ADMIN ? undefined : decisions[permission];
      },
    });
    await portal.runTask('scope-sync');
    for (const entityRef of [GROWTH, RISK]) {
      const { body } = await portal
        .as(ADMIN)
        .post('/reviews')
        .send({ entityRef, lens: 'test-lens' });
      ids[entityRef] = body.id;
    }
  });
  afterAll(() => portal.stop());
  beforeEach(() => {
    decisions = {};
    asked = [];
    catalog.hidden = {};
  });

  const get = async (path: string, user = OTHER) => {
    const { status, body } = await portal.as(user).get(path);
    return { status, body };
  };
  const putAnswer = async (entityRef: string) => {
    const { status, body } = await portal
      .as(OTHER)
      .put(`/reviews/${ids[entityRef]}/answers/ops`)
      .set('If-Match', '"0"')
      .send({});
    return { status, message: body.error?.message };
  };
  const refsOf = ({ items }: { items: { entityRef: string }[] }) =>
    items.map(({ entityRef }) => entityRef).sort();

  it('asks the permission backend once a request, and only what the answer says', async () => {
    await get(`/reviews/${ids[GROWTH]}`);
    expect(asked).toEqual([
      'catalog.entity.read',
      'lens-review.review.read',
      'lens-review.review.update',
    ]);
  });

  it.each(['catalog.entity.read', 'lens-review.review.read'])(
    'shows nothing where %s is denied, as if it were not there',
    async permission => {
      decisions[permission] = deny;
      expect(await get(`/reviews/${ids[GROWTH]}`)).toMatchObject({
        status: 404,
        body: {
          error: { message: `There is no review '${ids[GROWTH]}'` },
        },
      });
      expect((await get('/reviews')).body).toMatchObject({
        items: [],
        totalItems: 0,
      });
      expect((await get('/scorecards/components')).body).toMatchObject({
        items: [],
        totalItems: 0,
      });
      expect((await get('/scorecards/groups?by=owner')).body.items).toEqual([]);
      expect((await putAnswer(GROWTH)).status).toBe(404);
    },
  );

  it('shows what is wrong in a review to those alone who may read it', async () => {
    const path = `/reviews/${ids[RISK]}`;
    const broken = { review_id: ids[RISK], question_id: 'sec' };
    await db('answers').insert({
      ...broken,
      revision: 1,
      applicable: true,
      choices: '{',
      updated_at: new Date(),
      updated_by: ADMIN,
    });
    try {
      expect((await get(path)).status).toBe(500);
      decisions['lens-review.review.read'] = deny;
      expect(await get(path)).toMatchObject({
        status: 404,
        body: { error: { message: `There is no review '${ids[RISK]}'` } },
      });
    } finally {
      await db('answers').where(broken).delete();
    }
  });

  it('shows the evidence of no entity where reviews may not be read', async () => {
    decisions['lens-review.review.read'] = deny;
    const path = '/entities/component/default/churn';
    expect((await get(`${path}/evidence`)).status).toBe(404);
    expect((await get(`${path}/verdicts?lens=test-lens`)).status).toBe(404);
    expect(
      (await portal.as(OTHER).post(`${path}/evidence/refresh`)).status,
    ).toBe(404);
  });

  it('lets a reader read and says which permission a change takes', async () => {
    decisions['lens-review.review.update'] = deny;
    expect(await get(`/reviews/${ids[GROWTH]}`)).toMatchObject({
      status: 200,
      body: { permissions: { update: false } },
    });
    expect(await putAnswer(GROWTH)).toEqual({
      status: 403,
      message: expect.stringContaining('lens-review.review.update'),
    });
    const refresh = await portal
      .as(OTHER)
      .post('/entities/component/default/churn/evidence/refresh');
    expect(refresh.status).toBe(403);
  });

  it('lets nobody start a review without the permission', async () => {
    decisions['lens-review.review.create'] = deny;
    const { status, body } = await portal
      .as(OTHER)
      .post('/reviews')
      .send({ entityRef: 'component:price', lens: 'test-lens' });
    expect(status).toBe(403);
    expect(body.error.message).toContain('lens-review.review.create');
  });

  it('shows only reviews of owned entities under a condition on the owner', async () => {
    decisions['lens-review.review.read'] = createLensReviewConditionalDecision(
      lensReviewReadPermission,
      ownedByGrowth,
    );
    expect((await get(`/reviews/${ids[GROWTH]}`)).status).toBe(200);
    expect((await get(`/reviews/${ids[RISK]}`)).status).toBe(404);
    expect(refsOf((await get('/reviews')).body)).toEqual([GROWTH]);

    const { body } = await get('/scorecards/components');
    const reviewed = body.items.filter(
      ({ review }: { review?: object }) => review,
    );
    expect(refsOf({ items: reviewed })).toEqual([GROWTH]);
  });

  it('lets only owners change under a condition on the owner', async () => {
    decisions['lens-review.review.update'] =
      createLensReviewConditionalDecision(
        lensReviewUpdatePermission,
        ownedByGrowth,
      );
    expect((await putAnswer(GROWTH)).status).toBe(200);
    expect((await putAnswer(RISK)).status).toBe(403);
    expect((await get(`/reviews/${ids[RISK]}`)).body.permissions).toEqual({
      update: false,
    });
  });

  it('shows reviews by lens under a condition on the lens', async () => {
    decisions['lens-review.review.read'] = createLensReviewConditionalDecision(
      lensReviewReadPermission,
      lensReviewConditions.hasLens({ aliases: ['other'] }),
    );
    expect((await get(`/reviews/${ids[GROWTH]}`)).status).toBe(404);
    expect((await get('/reviews')).body.totalItems).toBe(0);
  });

  it('takes the word of the catalog for a condition on entities', async () => {
    decisions['catalog.entity.read'] = whatTheCatalogSays;
    const blind = 'user:default/blind';
    catalog.hidden = { [blind]: [RISK] };
    expect((await get(`/reviews/${ids[GROWTH]}`, blind)).status).toBe(200);
    expect((await get(`/reviews/${ids[RISK]}`, blind)).status).toBe(404);
    expect(refsOf((await get('/reviews', blind)).body)).toEqual([GROWTH]);
    expect((await get(`/reviews?entityRef=${RISK}`, blind)).body.items).toEqual(
      [],
    );
    expect(refsOf((await get('/scorecards/components', blind)).body)).toEqual([
      GROWTH,
      'component:default/price',
    ]);
    expect(
      (await get('/entities/component/default/fraud/evidence', blind)).status,
    ).toBe(404);
  });

  it('starts no review of an entity that the caller may not read', async () => {
    catalog.hidden = { [OTHER]: ['component:default/price'] };
    const { status } = await portal
      .as(OTHER)
      .post('/reviews')
      .send({ entityRef: 'component:price', lens: 'test-lens' });
    expect(status).toBe(404);
  });

  it('tells the permission framework its permissions and rules, with their parameters', async () => {
    const { body } = await get('/.well-known/backstage/permissions/metadata');
    expect(
      body.permissions.map(({ name }: { name: string }) => name).sort(),
    ).toEqual([
      'lens-review.campaign.manage',
      'lens-review.exemption.approve',
      'lens-review.exemption.request',
      'lens-review.gate.evaluate',
      'lens-review.lens.draft',
      'lens-review.lens.publish',
      'lens-review.lens.read',
      'lens-review.review.create',
      'lens-review.review.read',
      'lens-review.review.sign-off',
      'lens-review.review.update',
    ]);
    expect(body.rules).toEqual([
      expect.objectContaining({
        name: 'IS_REVIEWED_ENTITY_OWNER',
        resourceType: 'lens-review-review',
        paramsSchema: expect.objectContaining({
          properties: { claims: expect.objectContaining({ type: 'array' }) },
        }),
      }),
      expect.objectContaining({ name: 'HAS_LENS' }),
    ]);
  });
});
