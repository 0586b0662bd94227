import { Knex } from 'knex';
import {
  ALICE,
  BOB,
  createTestServices,
  startReview,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';
import { Services } from '../createServices';
import { ScopeEntity } from '../scorecards/ScopeIndex';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const group = (name: string) => `group:default/${name}`;
const SYSTEM = 'system:default/cart';
const INNER = 'domain:default/checkout';
const OUTER = 'domain:default/commerce';

/* company ── department ── team; commerce ── checkout ── cart */
const PARENTS = new Map([
  [group('team'), [group('department')]],
  [group('department'), [group('company')]],
  [group('company'), []],
  [group('others'), []],
  [INNER, [OUTER]],
  [OUTER, []],
]);

const CHURN = 'component:default/churn';
const FORECAST = 'component:default/forecast';

const REHEARSE = {
  lens: 'test-lens',
  questionId: 'ops',
  choiceId: 'rehearse',
  url: 'https://wiki.example.com/rollback',
};

describe.each(databases.ids)('Shared attestations on %s', id => {
  let db: Knex;
  let services: Services;
  let clock: TestClock;

  async function sync(
    entities: Partial<ScopeEntity>[] = [
      {
        entityRef: CHURN,
        owner: group('team'),
        system: SYSTEM,
        domain: INNER,
      },
      { entityRef: FORECAST, owner: group('others') },
    ],
    parents: Map<string, string[]> = PARENTS,
  ) {
    async function* stream() {
      yield entities.map(entity => ({
        entityRef: '',
        title: 'Component',
        tags: [],
        ...entity,
      }));
    }
    await services.scope.sync(stream(), parents, clock.now());
  }

  beforeEach(async () => {
    db = await databases.init(id);
    ({ services, clock } = await createTestServices(db));
    await sync();
  });

  async function reviewWithRehearsal(entityRef = CHURN) {
    const { review } = await startReview(services, entityRef);
    await services.reviews.putAnswer(
      review.id,
      'ops',
      { choices: { rehearse: { state: 'selected' } } },
      0,
      ALICE,
    );
    return review.id;
  }

  const attest = async (entityRef: string, wish: object = {}) =>
    doneOf(
      await services.sharedAttestations.attest(
        entityRef,
        { ...REHEARSE, ...wish },
        BOB,
      ),
    );

  const assuranceOf = async (reviewId: string) =>
    (await services.reviews.list({})).items.find(item => item.id === reviewId)
      ?.assurance;

  const rowsOf = async (reviewId: string) =>
    (await services.reviews.listHistory(reviewId, {}))?.items ?? [];

  it.each([
    group('team'),
    group('department'),
    group('company'),
    SYSTEM,
    INNER,
    OUTER,
  ])('hold from %s for what is below, and for nothing else', async holder => {
    const below = await reviewWithRehearsal();
    const beside = await reviewWithRehearsal(FORECAST);

    clock.advance(10);
    const at = clock.now();
    await attest(holder);
    expect(await assuranceOf(below)).toBe(0);
    clock.advance(1);
    await services.upkeep.sweep();

    expect(await assuranceOf(below)).toBe(12.5);
    expect(await assuranceOf(beside)).toBe(0);
    expect((await rowsOf(below))[0]).toMatchObject({
      cause: 'attestation',
      action: 'inherited',
      actor: BOB,
      subject: 'ops/rehearse',
      at,
    });
    expect((await rowsOf(beside))[0].cause).not.toBe('attestation');
    const { components } =
      (await services.sharedAttestations.list(holder, 'test-lens')) ?? {};
    expect(components).toBe(1);
  });

  it('count before whatever else happens to a review, and by their own name', async () => {
    const reviewId = await reviewWithRehearsal();
    clock.advance(10);
    await attest(group('company'));
    clock.advance(10);
    await services.reviews.putAnswer(
      reviewId,
      'sec',
      { choices: { encrypt: { state: 'selected' } } },
      0,
      ALICE,
    );
    expect((await rowsOf(reviewId)).slice(0, 2)).toMatchObject([
      { cause: 'answer', actor: ALICE },
      { cause: 'attestation', action: 'inherited', assurance: 12.5 },
    ]);
    expect(await services.upkeep.sweep()).toBe(0);
  });

  it('end by themselves, and when they are withdrawn', async () => {
    const reviewId = await reviewWithRehearsal();
    const { attestation } = await attest(SYSTEM);
    const { attestation: short } = await attest(group('team'), {
      validUntil: '2026-03-02T12:00:00.000Z',
    });
    await services.upkeep.sweep();

    clock.advance(60);
    doneOf(
      await services.sharedAttestations.withdraw(SYSTEM, attestation.id, ALICE),
    );
    await services.upkeep.sweep();
    expect(await assuranceOf(reviewId)).toBe(12.5);

    clock.set('2026-03-03T00:00:00Z');
    await services.upkeep.sweep();
    expect(await assuranceOf(reviewId)).toBe(0);
    expect((await rowsOf(reviewId))[0]).toMatchObject({
      cause: 'expiry',
      at: short.validUntil,
    });
  });

  it('give way to the answer of the component', async () => {
    const { review } = await startReview(services);
    await services.reviews.putAnswer(
      review.id,
      'ops',
      { choices: { rehearse: { state: 'unselected' } } },
      0,
      ALICE,
    );
    await attest(group('company'));
    const practice = (
      await services.reviews.get(review.id)
    )?.result.practices.find(({ choiceId }) => choiceId === 'rehearse');
    expect(practice).toMatchObject({ state: 'not_met', attested: true });
  });

  it('come after the own document of the component, the nearest first', async () => {
    const reviewId = await reviewWithRehearsal();
    await attest(OUTER, { url: 'https://wiki.example.com/domain' });
    await attest(group('company'), { url: 'https://wiki.example.com/all' });
    await attest(group('team'), { url: 'https://wiki.example.com/team' });
    await services.reviews.attest(
      reviewId,
      { ...REHEARSE, url: 'https://wiki.example.com/own' },
      ALICE,
    );
    const view = await services.reviews.get(reviewId);
    expect(
      view?.input.attestations.map(({ url, inheritedFrom }) => [
        url?.split('/').at(-1),
        inheritedFrom,
      ]),
    ).toEqual([
      ['own', undefined],
      ['team', group('team')],
      ['all', group('company')],
      ['domain', OUTER],
    ]);
  });

  it('follow a component to other groups, and groups to others above them', async () => {
    const reviewId = await reviewWithRehearsal();
    await attest(group('company'));
    await attest(group('others'), {
      questionId: 'ops',
      validUntil: '2026-04-01T00:00:00Z',
    });
    await services.upkeep.sweep();
    expect(await assuranceOf(reviewId)).toBe(12.5);

    // The department leaves the company
    clock.advance(5);
    await sync(undefined, new Map([...PARENTS, [group('department'), []]]));
    await services.upkeep.sweep();
    expect(await assuranceOf(reviewId)).toBe(0);
    expect((await rowsOf(reviewId))[0]).toMatchObject({
      cause: 'attestation',
      action: 'inherited',
      actor: 'system',
    });

    // The component goes to another group
    clock.advance(5);
    await sync([{ entityRef: CHURN, owner: group('others') }]);
    await services.upkeep.sweep();
    expect(await assuranceOf(reviewId)).toBe(12.5);
  });

  it('leave out the practices of each component', async () => {
    expect(
      await services.sharedAttestations.attest(
        group('team'),
        { ...REHEARSE, choiceId: 'card' },
        BOB,
      ),
    ).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('attest it in its review'),
    });
    const list = await services.sharedAttestations.list(
      group('team'),
      'test-lens',
    );
    expect(list?.practices.map(({ choiceId }) => choiceId)).toEqual([
      'rehearse',
    ]);
  });

  it.each([
    [{ lens: 'nothing' }, 'there is no lens'],
    [{ url: 'ftp://a.example.com' }, 'begin with https://'],
    [{ validUntil: '2026-02-01T00:00:00Z' }, 'is past'],
    [{ choiceId: 'ops_no' }, 'has no practice'],
  ])('are refused with %j', async (wish, message) => {
    expect(
      await services.sharedAttestations.attest(
        group('team'),
        { ...REHEARSE, ...wish },
        BOB,
      ),
    ).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
  });

  it('stay in a milestone as they were', async () => {
    const reviewId = await reviewWithRehearsal();
    const { attestation } = await attest(group('company'));
    doneOf(await services.milestones.take(reviewId, 'Sprint 1', ALICE));
    clock.advance(5);
    doneOf(
      await services.sharedAttestations.withdraw(
        group('company'),
        attestation.id,
        BOB,
      ),
    );
    await services.upkeep.sweep();
    expect(await assuranceOf(reviewId)).toBe(0);

    const detail = await services.milestones.get(reviewId, 1);
    expect(detail).toMatchObject({
      intact: true,
      recomputed: { overall: { assurance: 12.5 } },
    });
    expect(detail?.snapshot.input.attestations).toMatchObject([
      { inheritedFrom: group('company'), url: REHEARSE.url },
    ]);
  });

  it('reopen a signed off review only where they change it', async () => {
    const changed = await reviewWithRehearsal();
    const { review: same } = await startReview(services, FORECAST);
    await sync([
      { entityRef: CHURN, owner: group('team') },
      { entityRef: FORECAST, owner: group('team') },
    ]);
    for (const reviewId of [changed, same.id]) {
      doneOf(await services.lifecycles.submit(reviewId, undefined, ALICE));
      doneOf(await services.lifecycles.signOff(reviewId, undefined, BOB));
    }
    await attest(group('company'));
    await services.upkeep.sweep();
    expect((await services.reviews.find(changed))?.status).toBe('draft');
    expect((await services.reviews.find(same.id))?.status).toBe('signed_off');
  });

  it('are counted in many reviews, some at a time', async () => {
    const refs = Array.from(
      { length: 120 },
      (_, i) => `component:default/c${i}`,
    );
    await sync(
      refs.map(entityRef => ({ entityRef, owner: group('department') })),
    );
    for (const entityRef of refs) {
      await startReview(services, entityRef);
    }
    await attest(group('company'));
    expect(await services.upkeep.sweep()).toBe(120);
    expect(await services.upkeep.sweep()).toBe(0);
  });
});
