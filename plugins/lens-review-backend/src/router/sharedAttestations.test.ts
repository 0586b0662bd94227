import { Entity } from '@backstage/catalog-model';
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

const databases = createTestDatabases();

const GROWTH = 'user:default/growth-member';
const COMPANY = 'user:default/company-member';
const OUTSIDER = 'user:default/outsider';
const OF_COMPANY = '/entities/group/default/company/attestations';

const REHEARSE = {
  lens: 'test-lens',
  questionId: 'ops',
  choiceId: 'rehearse',
  url: 'https://wiki.example.com/rollback',
};

/** What each user owns. */
const CLAIMS: Record<string, string[]> = {
  [GROWTH]: ['group:default/growth'],
  [COMPANY]: ['group:default/company'],
};

function holder(
  kind: string,
  name: string,
  spec: Entity['spec'],
  more: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec,
    ...more,
  };
}

/** Owners change what is theirs; everything else is allowed. */
function ownersOnly(
  permission: string,
  user: string,
): PolicyDecision | undefined {
  return permission === 'lens-review.review.update'
    ? {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'lens-review',
        resourceType: 'lens-review-review',
        conditions: {
          rule: 'IS_REVIEWED_ENTITY_OWNER',
          resourceType: 'lens-review-review',
          params: { claims: CLAIMS[user] ?? [] },
        },
      }
    : undefined;
}

describe('Attestations of a group, system or domain', () => {
  let portal: RunningLensReview;
  let catalog: TestCatalog;
  let reviewId: string;

  beforeEach(async () => {
    const churn = mlComponent('churn');
    catalog = new TestCatalog([
      {
        ...churn,
        relations: [
          ...(churn.relations ?? []),
          { type: 'partOf', targetRef: 'system:default/cart' },
        ],
      },
      holder('Group', 'growth', { parent: 'company' }),
      holder('Group', 'company', {}),
      holder(
        'System',
        'cart',
        { domain: 'commerce' },
        {
          relations: [{ type: 'ownedBy', targetRef: 'group:default/company' }],
        },
      ),
      holder('Domain', 'commerce', {}),
    ]);
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog,
      policy: ownersOnly,
    });
    await portal.runTask('scope-sync');
    const created = await portal
      .as(GROWTH)
      .post('/reviews')
      .send({ entityRef: 'component:default/churn', lens: 'test-lens' });
    reviewId = created.body.id;
  });
  afterEach(() => portal.stop());

  async function practiceOf(user: string) {
    const { body } = await portal.as(user).get(`/reviews/${reviewId}`);
    const question = body.questions.find(
      (one: { id: string }) => one.id === 'ops',
    );
    return question.choices.find(
      (one: { id: string }) => one.id === 'rehearse',
    );
  }

  async function verdictOf(user: string) {
    const { body } = await portal
      .as(user)
      .get('/entities/component/default/churn/verdicts?lens=test-lens');
    return body.items.find(
      (one: { choiceId: string }) => one.choiceId === 'rehearse',
    );
  }

  it('are made by its owner and hold for its components', async () => {
    const { status, body } = await portal
      .as(COMPANY)
      .post(OF_COMPANY)
      .send(REHEARSE);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      questionId: 'ops',
      choiceId: 'rehearse',
      inForce: true,
      source: 'person',
      createdBy: COMPANY,
    });
    const inherited = {
      attested: true,
      attestations: [
        {
          inherited: true,
          inheritedFrom: 'group:default/company',
          url: REHEARSE.url,
          validUntil: body.validUntil,
        },
      ],
    };
    expect(await practiceOf(OUTSIDER)).toMatchObject({
      organisational: true,
      practice: inherited,
    });
    expect(await verdictOf(OUTSIDER)).toMatchObject(inherited);
    expect(portal.audit).toContainEqual({
      eventId: 'shared-attestation-create',
      meta: { entityRef: 'group:default/company', ...REHEARSE },
      end: 'success',
    });

    const list = await portal.as(OUTSIDER).get(`${OF_COMPANY}?lens=test-lens`);
    expect(list.body).toMatchObject({
      totalItems: 1,
      components: 1,
      practices: [{ choiceId: 'rehearse', title: 'Rehearse a rollback' }],
      permissions: { attest: false },
    });
    const own = await portal.as(COMPANY).get(`${OF_COMPANY}?lens=test-lens`);
    expect(own.body.permissions).toEqual({ attest: true });
  });

  it.each([
    ['group', 'growth', GROWTH],
    ['system', 'cart', COMPANY],
  ])('of a %s are its owner’s alone', async (kind, name, owner) => {
    const path = `/entities/${kind}/default/${name}/attestations`;
    const answers: Record<string, [number, string | undefined]> = {};
    for (const user of [GROWTH, COMPANY, OUTSIDER]) {
      const { status, body } = await portal.as(user).post(path).send(REHEARSE);
      const message: string | undefined = body.error?.message;
      answers[user] = [status, message?.split(' ').at(-1)];
    }
    const denied = [403, 'lens-review.review.update'];
    expect(answers).toEqual({
      [GROWTH]: denied,
      [COMPANY]: denied,
      [OUTSIDER]: denied,
      [owner]: [201, undefined],
    });
  });

  it('end when their owner withdraws them, and nobody else', async () => {
    const { body } = await portal.as(COMPANY).post(OF_COMPANY).send(REHEARSE);
    const path = `${OF_COMPANY}/${body.id}/withdraw`;
    expect((await portal.as(GROWTH).post(path)).status).toBe(403);
    expect((await portal.as(COMPANY).post(path)).status).toBe(200);
    expect((await portal.as(COMPANY).post(path)).status).toBe(409);
    expect((await practiceOf(GROWTH)).practice).toMatchObject({
      attested: false,
      attestations: [],
    });
    // Of another holder there is no such attestation
    expect(
      (
        await portal
          .as(COMPANY)
          .post(
            `/entities/system/default/cart/attestations/${body.id}/withdraw`,
          )
      ).status,
    ).toBe(404);
  });

  it('say nothing of themselves to those who may not see where they come from', async () => {
    await portal.as(COMPANY).post(OF_COMPANY).send(REHEARSE);
    catalog.hidden = { [OUTSIDER]: ['group:default/company'] };

    const hidden = { attested: true, attestations: [{ inherited: true }] };
    const { practice } = await practiceOf(OUTSIDER);
    expect(practice).toMatchObject(hidden);
    expect(await verdictOf(OUTSIDER)).toMatchObject(hidden);
    for (const text of [practice, await verdictOf(OUTSIDER)].map(one =>
      JSON.stringify(one),
    )) {
      expect(text).not.toContain('company');
      expect(text).not.toContain(REHEARSE.url);
    }
    for (const request of [
      portal.as(OUTSIDER).get(`${OF_COMPANY}?lens=test-lens`),
      portal.as(OUTSIDER).post(OF_COMPANY).send(REHEARSE),
    ]) {
      expect((await request).status).toBe(404);
    }
    const history = await portal
      .as(OUTSIDER)
      .get(`/reviews/${reviewId}/history`);
    expect(JSON.stringify(history.body)).not.toContain('group:default/company');
  });

  it('come from annotations, and go with them', async () => {
    const company = catalog.entities.find(
      ({ metadata }) => metadata.name === 'company',
    );
    if (!company) {
      throw new Error('no company');
    }
    company.metadata.annotations = {
      'lens-review.io/attestations': `test-lens/ops/rehearse=${REHEARSE.url} until 2999-01-01`,
    };
    await portal.runTask('scope-sync');
    expect((await practiceOf(GROWTH)).practice.attestations).toMatchObject([
      { inheritedFrom: 'group:default/company', url: REHEARSE.url },
    ]);
    const list = await portal.as(COMPANY).get(`${OF_COMPANY}?lens=test-lens`);
    expect(list.body.items).toMatchObject([{ source: 'annotation' }]);
    const end = await portal
      .as(COMPANY)
      .post(`${OF_COMPANY}/${list.body.items[0].id}/withdraw`);
    expect(end.status).toBe(409);

    company.metadata.annotations = {};
    await portal.runTask('scope-sync');
    expect((await practiceOf(GROWTH)).practice.attestations).toEqual([]);
  });

  it('are made once, however often they are sent', async () => {
    const send = () =>
      portal
        .as(COMPANY)
        .post(OF_COMPANY)
        .set('Idempotency-Key', 'once')
        .send(REHEARSE);
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    const list = await portal.as(COMPANY).get(`${OF_COMPANY}?lens=test-lens`);
    expect(list.body.totalItems).toBe(1);
  });

  it('are of groups, systems and domains alone', async () => {
    const { status, body } = await portal
      .as(GROWTH)
      .post('/entities/component/default/churn/attestations')
      .send(REHEARSE);
    expect(status).toBe(400);
    expect(body.error.message).toContain('stands in its review');
  });
});
