import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  flag,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf as done } from '../__testUtils__/doneOf';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ENCRYPT = { questionId: 'sec', choiceId: 'encrypt' };

describe.each(databases.ids)('ExemptionService on %s', id => {
  async function create(options = {}) {
    const test = await createTestServices(await databases.init(id), options);
    const { services } = test;
    const { review } = await startReview(services);
    const practiceOf = async (choiceId: string) =>
      (await services.reviews.get(review.id))?.result.practices.find(
        practice => practice.choiceId === choiceId,
      );
    const history = async () =>
      (await services.reviews.listHistory(review.id, { limit: 100 }))?.items ??
      [];
    const contradict = (value = false) =>
      services.evidence.record(CHURN, 'test', [
        flag('test.encrypted', value, {
          observedAt: test.clock.now(),
          expiresAt: new Date(test.clock.now().getTime() + 24 * 3_600_000),
        }),
      ]);
    return { ...test, reviewId: review.id, practiceOf, history, contradict };
  }

  it('asks, is approved by somebody else, counts from then on, and runs out by itself at its own instant', async () => {
    const { services, clock, reviewId, practiceOf, history } = await create();
    const requested = done(
      await services.exemptions.request(
        reviewId,
        {
          ...ENCRYPT,
          reason: 'The vendor cannot encrypt yet',
          compensatingControl: 'The bucket holds public data',
          validUntil: '2026-04-01T00:00:00.000Z',
        },
        ALICE,
      ),
    ).exemption;
    expect(requested).toMatchObject({
      status: 'requested',
      requestedBy: ALICE,
    });
    expect((await practiceOf('encrypt'))?.state).toBe('unknown');

    clock.advance(60);
    const approved = done(
      await services.exemptions.approve(
        reviewId,
        requested.id,
        { note: 'until the vendor can' },
        BOB,
      ),
    ).exemption;
    expect(approved).toMatchObject({
      status: 'approved',
      decidedBy: BOB,
      decidedAt: clock.now(),
    });
    expect((await practiceOf('encrypt'))?.state).toBe('exempt');

    clock.set('2026-04-02T08:00:00.000Z');
    await services.upkeep.sweep();
    expect((await practiceOf('encrypt'))?.state).toBe('unknown');
    expect(await history()).toMatchObject([
      {
        cause: 'expiry',
        action: 'exemption_expired',
        subject: 'sec/encrypt',
        actor: 'system',
        at: new Date('2026-04-01T00:00:00.000Z'),
        practices: [{ ...ENCRYPT, from: 'exempt', to: 'unknown' }],
      },
      {
        cause: 'exemption',
        action: 'approved',
        actor: BOB,
        detail: 'until the vendor can',
        practices: [{ ...ENCRYPT, from: 'unknown', to: 'exempt' }],
      },
      {
        cause: 'exemption',
        action: 'requested',
        actor: ALICE,
        detail: 'The vendor cannot encrypt yet',
        practices: [],
      },
      { cause: 'created' },
    ]);
  });

  it('runs out once, with three replicas at work and readers beside them', async () => {
    const db = await databases.init(id);
    const replicas = await Promise.all(
      [1, 2, 3].map(() => createTestServices(db)),
    );
    const [{ services }] = replicas;
    const { review } = await startReview(services);
    const { exemption } = done(
      await services.exemptions.request(
        review.id,
        { ...ENCRYPT, reason: 'r', validUntil: '2026-04-01T00:00:00.000Z' },
        ALICE,
      ),
    );
    done(await services.exemptions.approve(review.id, exemption.id, {}, BOB));

    replicas.forEach(({ clock }) => clock.set('2026-04-02T08:00:00.000Z'));
    await Promise.all(
      replicas.flatMap(replica => [
        replica.services.upkeep.sweep(),
        replica.services.reviews.get(review.id),
      ]),
    );
    const { items = [] } =
      (await services.reviews.listHistory(review.id, { limit: 100 })) ?? {};
    expect(items.filter(({ cause }) => cause === 'expiry')).toMatchObject([
      {
        action: 'exemption_expired',
        at: new Date('2026-04-01T00:00:00.000Z'),
      },
    ]);
  });

  it('says in the history that one ran out, also where no number changed by it', async () => {
    const { services, clock, reviewId, history } = await create();
    const { exemption } = done(
      await services.exemptions.request(
        reviewId,
        { ...ENCRYPT, reason: 'r', validUntil: '2026-04-01T00:00:00.000Z' },
        ALICE,
      ),
    );
    done(await services.exemptions.approve(reviewId, exemption.id, {}, BOB));
    await services.reviews.putAnswer(
      reviewId,
      'sec',
      { choices: { encrypt: { state: 'selected' } } },
      0,
      ALICE,
    );
    clock.set('2026-04-01T00:00:00.000Z');
    await services.upkeep.sweep();
    expect((await history())[0]).toMatchObject({
      cause: 'expiry',
      action: 'exemption_expired',
      practices: [],
    });
  });

  it('lets nobody decide on their own request, and nothing be decided twice', async () => {
    const { services, reviewId } = await create();
    const { exemption } = done(
      await services.exemptions.request(
        reviewId,
        { ...ENCRYPT, reason: 'r', validUntil: '2026-04-01T00:00:00.000Z' },
        ALICE,
      ),
    );
    const own = await services.exemptions.approve(
      reviewId,
      exemption.id,
      {},
      ALICE,
    );
    expect(own.outcome).toBe('forbidden');
    expect(
      (await services.exemptions.refuse(reviewId, exemption.id, 'no', ALICE))
        .outcome,
    ).toBe('forbidden');
    done(
      await services.exemptions.refuse(
        reviewId,
        exemption.id,
        'Encrypt it',
        BOB,
      ),
    );
    expect(
      await services.exemptions.approve(reviewId, exemption.id, {}, BOB),
    ).toEqual({
      outcome: 'conflict',
      message: 'It is refused already; there is nothing to decide',
    });
    expect(
      (await services.exemptions.approve(reviewId, 'gone', {}, BOB)).outcome,
    ).toBe('missing');
  });

  it('renews one that holds, which then holds until the later end', async () => {
    const { services, clock, reviewId, practiceOf } = await create();
    const first = done(
      await services.exemptions.request(
        reviewId,
        { ...ENCRYPT, reason: 'r', validUntil: '2026-04-01T00:00:00.000Z' },
        ALICE,
      ),
    ).exemption;
    expect(
      (
        await services.exemptions.renew(
          reviewId,
          first.id,
          { validUntil: '2026-05-01T00:00:00.000Z' },
          ALICE,
        )
      ).outcome,
    ).toBe('conflict');
    done(await services.exemptions.approve(reviewId, first.id, {}, BOB));
    const second = done(
      await services.exemptions.renew(
        reviewId,
        first.id,
        { validUntil: '2026-05-01T00:00:00.000Z' },
        ALICE,
      ),
    ).exemption;
    expect(second).toMatchObject({ renewsId: first.id, reason: 'r' });
    done(await services.exemptions.approve(reviewId, second.id, {}, BOB));
    clock.set('2026-04-15T00:00:00.000Z');
    expect((await practiceOf('encrypt'))?.state).toBe('exempt');
    clock.set('2026-05-01T00:00:00.000Z');
    expect((await practiceOf('encrypt'))?.state).toBe('unknown');
  });

  it('ends at once where it is revoked', async () => {
    const { services, reviewId, practiceOf, history } = await create();
    const { exemption } = done(
      await services.exemptions.request(
        reviewId,
        { ...ENCRYPT, reason: 'r', validUntil: '2026-04-01T00:00:00.000Z' },
        ALICE,
      ),
    );
    done(await services.exemptions.approve(reviewId, exemption.id, {}, BOB));
    done(
      await services.exemptions.revoke(
        reviewId,
        exemption.id,
        'We can encrypt now',
        ALICE,
      ),
    );
    expect((await practiceOf('encrypt'))?.state).toBe('unknown');
    expect((await history())[0]).toMatchObject({
      action: 'revoked',
      detail: 'We can encrypt now',
    });
    expect(
      (await services.exemptions.revoke(reviewId, exemption.id, 'again', ALICE))
        .outcome,
    ).toBe('conflict');
  });

  it('dismisses a contradiction that only stands, until it is observed again', async () => {
    const { services, clock, reviewId, practiceOf, contradict } =
      await create();
    await contradict();
    const wish = {
      ...ENCRYPT,
      kind: 'dismissal' as const,
      reason: 'The bucket was deleted',
    };
    const early = await services.exemptions.request(reviewId, wish, ALICE);
    expect(early).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('ask for an exemption instead'),
    });

    clock.advance(25 * 60);
    expect(await practiceOf('encrypt')).toMatchObject({
      state: 'not_met',
      standing: 'last_seen',
    });
    const { exemption } = done(
      await services.exemptions.request(reviewId, wish, ALICE),
    );
    done(await services.exemptions.approve(reviewId, exemption.id, {}, BOB));
    expect(await practiceOf('encrypt')).toMatchObject({
      state: 'unknown',
      verdict: 'unknown',
      dismissed: true,
    });

    clock.advance(60);
    await contradict();
    expect(await practiceOf('encrypt')).toMatchObject({
      state: 'not_met',
      verdict: 'contradicted',
    });
  });

  it.each([
    [{ choiceId: 'nope' }, 'has no practice sec/nope'],
    [{ validUntil: '2026-02-01T00:00:00.000Z' }, 'is past; name an end'],
    [{ validUntil: undefined }, 'every exemption needs an end here'],
    [{ validUntil: '2027-04-01T00:00:00.000Z' }, 'no longer than until'],
    [{ reason: '  ' }, 'say why'],
    [
      { kind: 'dismissal' as const, validUntil: '2026-04-01T00:00:00.000Z' },
      'a dismissal has no end',
    ],
  ])('refuses %j and says what to do', async (change, message) => {
    const { services, reviewId } = await create({
      process: {
        approvers: [],
        exemptions: { endRequired: true, maxAge: { months: 10 } },
        remindBefore: { days: 14 },
      },
    });
    expect(
      await services.exemptions.request(
        reviewId,
        {
          ...ENCRYPT,
          reason: 'r',
          validUntil: '2026-04-01T00:00:00.000Z',
          ...change,
        },
        ALICE,
      ),
    ).toEqual({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
    expect(await services.exemptions.list(reviewId)).toEqual([]);
  });

  it('takes one request a practice at a time', async () => {
    const { services, reviewId } = await create();
    const wish = {
      ...ENCRYPT,
      reason: 'r',
      validUntil: '2026-04-01T00:00:00.000Z',
    };
    const { exemption } = done(
      await services.exemptions.request(reviewId, wish, ALICE),
    );
    expect(
      await services.exemptions.request(reviewId, wish, BOB),
    ).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining(exemption.id),
    });
  });

  it('approves until an earlier day than was asked for, never a later one', async () => {
    const { services, reviewId } = await create();
    const { exemption } = done(
      await services.exemptions.request(
        reviewId,
        { ...ENCRYPT, reason: 'r', validUntil: '2026-04-01T00:00:00.000Z' },
        ALICE,
      ),
    );
    expect(
      (
        await services.exemptions.approve(
          reviewId,
          exemption.id,
          { validUntil: '2026-04-02T00:00:00.000Z' },
          BOB,
        )
      ).outcome,
    ).toBe('refused');
    expect(
      done(
        await services.exemptions.approve(
          reviewId,
          exemption.id,
          { validUntil: '2026-03-15T00:00:00.000Z' },
          BOB,
        ),
      ).exemption.validUntil,
    ).toEqual(new Date('2026-03-15T00:00:00.000Z'));
  });
});
