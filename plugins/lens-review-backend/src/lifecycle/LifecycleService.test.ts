import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  flag,
  START,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';

jest.setTimeout(60_000);

const CAROL = 'user:default/carol';
const databases = createTestDatabases();

describe.each(databases.ids)('LifecycleService on %s', id => {
  async function create() {
    const test = await createTestServices(await databases.init(id));
    const { services, clock } = test;
    const { review } = await startReview(services);
    const reviewId = review.id;
    let revision = 0;
    const answer = async (state: 'selected' | 'unselected', actor = ALICE) => {
      await services.reviews.putAnswer(
        reviewId,
        'sec',
        { choices: { encrypt: { state } } },
        revision,
        actor,
      );
      revision += 1;
    };
    const statusOf = async () =>
      (await services.reviews.find(reviewId))?.status;
    const signOff = async () => {
      doneOf(await services.lifecycles.submit(reviewId, undefined, ALICE));
      return services.lifecycles.signOff(reviewId, 'well done', BOB);
    };
    const noticesNow = async () =>
      (await services.notices.claim(clock.now(), clock.now(), 50)).map(
        ({ kind, recipient }) => [kind, recipient],
      );
    return { ...test, reviewId, answer, statusOf, signOff, noticesNow };
  }

  it('submits, hands back with a reason, and signs off what is submitted again', async () => {
    const { services, reviewId, answer, statusOf, noticesNow } = await create();
    await answer('selected');
    const submitted = doneOf(
      await services.lifecycles.submit(reviewId, 'please look', ALICE),
    );
    expect(submitted).toMatchObject({
      review: { status: 'in_review' },
      submission: { submittedBy: ALICE, submitNote: 'please look' },
      authors: [ALICE],
    });
    expect(
      (await services.lifecycles.submit(reviewId, undefined, ALICE)).outcome,
    ).toBe('conflict');
    doneOf(
      await services.lifecycles.requestChanges(
        reviewId,
        'Which key encrypts?',
        BOB,
      ),
    );
    expect(await statusOf()).toBe('draft');
    expect(
      (await services.lifecycles.signOff(reviewId, undefined, BOB)).outcome,
    ).toBe('conflict');

    doneOf(await services.lifecycles.submit(reviewId, undefined, ALICE));
    const signed = doneOf(
      await services.lifecycles.signOff(reviewId, 'well done', BOB),
    );
    expect(signed).toMatchObject({
      review: { status: 'signed_off' },
      submission: { decision: 'signed_off', decidedBy: BOB, milestone: 1 },
    });
    expect(await noticesNow()).toEqual(
      expect.arrayContaining([
        ['changes_requested', ALICE],
        ['signed_off', ALICE],
      ]),
    );
  });

  it('lets nobody sign off who answered or submitted', async () => {
    const { services, reviewId, answer } = await create();
    await answer('selected', CAROL);
    doneOf(await services.lifecycles.submit(reviewId, undefined, ALICE));
    for (const author of [ALICE, CAROL]) {
      expect(
        await services.lifecycles.signOff(reviewId, undefined, author),
      ).toMatchObject({
        outcome: 'forbidden',
        message: expect.stringContaining('somebody else has to sign it off'),
      });
    }
  });

  it('is reopened by a changed answer, which the history says', async () => {
    const { services, reviewId, answer, signOff, statusOf } = await create();
    await answer('selected');
    doneOf(await signOff());
    await answer('unselected');
    expect(await statusOf()).toBe('draft');
    const history = await services.reviews.listHistory(reviewId, {});
    expect(history?.items.slice(0, 2)).toMatchObject([
      { cause: 'sign_off', action: 'reopened', actor: ALICE, subject: 'sec' },
      { cause: 'answer' },
    ]);
  });

  it('is reopened by an attestation and by an approved exemption, not by a request', async () => {
    const { services, reviewId, signOff, statusOf } = await create();
    doneOf(await signOff());
    const { exemption } = doneOf(
      await services.exemptions.request(
        reviewId,
        {
          questionId: 'ops',
          choiceId: 'card',
          reason: 'r',
          validUntil: '2026-04-01T00:00:00.000Z',
        },
        ALICE,
      ),
    );
    expect(await statusOf()).toBe('signed_off');
    doneOf(await services.exemptions.approve(reviewId, exemption.id, {}, BOB));
    expect(await statusOf()).toBe('draft');

    doneOf(await signOff());
    await services.reviews.attest(
      reviewId,
      { questionId: 'ops', choiceId: 'card', url: 'https://example.com' },
      ALICE,
    );
    expect(await statusOf()).toBe('draft');
  });

  it('stays signed off when evidence changes, says what changed, and tells the signer of a new conflict', async () => {
    const { services, clock, reviewId, answer, signOff, statusOf, noticesNow } =
      await create();
    await answer('selected');
    doneOf(await signOff());
    clock.advance(60);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);
    expect((await noticesNow()).map(([kind]) => kind)).toEqual(['signed_off']);

    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
      flag('test.encrypted', false),
    ]);
    expect(await statusOf()).toBe('signed_off');
    expect((await services.lifecycles.stand(reviewId))?.changedSince).toEqual({
      milestone: 1,
      practices: 1,
      conflicts: 1,
    });
    expect(await noticesNow()).toContainEqual(['conflict_after_sign_off', BOB]);
  });

  it('closes with a milestone, and then another review can be started', async () => {
    const { services, reviewId, statusOf } = await create();
    doneOf(await services.lifecycles.close(reviewId, ALICE));
    expect(await statusOf()).toBe('closed');
    expect((await services.milestones.list(reviewId, {}))?.items).toMatchObject(
      [{ name: 'Closed' }],
    );
    expect((await services.lifecycles.close(reviewId, ALICE)).outcome).toBe(
      'closed',
    );
    expect((await startReview(services)).review.id).not.toBe(reviewId);
  });

  it('tells whoever looks at the review of each step and each comment', async () => {
    const { services, reviewId, answer, signals } = await create();
    await answer('selected');
    const { lifecycles, comments } = services;
    let last = signals.at(-1)?.revision ?? 0;
    const told = async (step: () => Promise<unknown>) => {
      signals.length = 0;
      await step();
      const revision = signals.at(-1)?.revision ?? 0;
      const isNew = revision > last;
      last = revision;
      return isNew;
    };
    expect(
      await told(() => lifecycles.submit(reviewId, undefined, ALICE)),
    ).toBe(true);
    expect(
      await told(() => lifecycles.requestChanges(reviewId, 'why?', BOB)),
    ).toBe(true);
    let commentId = '';
    expect(
      await told(async () => {
        const added = await comments.add(reviewId, { text: 'why?' }, BOB);
        commentId = doneOf(added).id;
      }),
    ).toBe(true);
    expect(await told(() => comments.resolve(reviewId, commentId, ALICE))).toBe(
      true,
    );
    await lifecycles.submit(reviewId, undefined, ALICE);
    expect(await told(() => lifecycles.signOff(reviewId, undefined, BOB))).toBe(
      true,
    );
  });

  it('keeps comments on questions until they are dealt with', async () => {
    const { services, reviewId } = await create();
    const comment = doneOf(
      await services.comments.add(
        reviewId,
        { questionId: 'sec', text: ' Which key? ' },
        BOB,
      ),
    );
    expect(comment).toMatchObject({
      questionId: 'sec',
      text: 'Which key?',
      createdBy: BOB,
      createdAt: START,
    });
    doneOf(await services.comments.resolve(reviewId, comment.id, ALICE));
    expect(await services.comments.list(reviewId)).toMatchObject([
      { text: 'Which key?', resolvedBy: ALICE },
    ]);
    expect(
      await services.comments.add(
        reviewId,
        { questionId: 'x', text: 'y' },
        BOB,
      ),
    ).toMatchObject({ outcome: 'refused' });
    expect(
      (await services.comments.resolve(reviewId, 'gone', BOB)).outcome,
    ).toBe('missing');
  });
});
