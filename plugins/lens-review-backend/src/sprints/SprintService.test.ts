import {
  ALICE,
  CHURN,
  createTestServices,
  flag,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';
import { testLens } from '../__testUtils__/testLens';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.ids)('SprintService on %s', id => {
  async function create() {
    const test = await createTestServices(await databases.init(id));
    const { services, clock } = test;
    await services.scope.put(
      { entityRef: CHURN, title: 'Churn', tags: [], cadence: 'P2W' },
      clock.now(),
    );
    const { review } = await startReview(services);
    const check = () => services.sprints.check(review.id);
    const kinds = async () =>
      (await check())?.items.map(({ kind, questionId }) =>
        [kind, questionId].join(' '),
      );
    return { ...test, reviewId: review.id, check, kinds };
  }

  it('follows the rhythm that the component names, from the last milestone on', async () => {
    const { services, clock, reviewId, check } = await create();
    expect(await check()).toMatchObject({
      stand: {
        status: 'running',
        dueAt: new Date('2026-03-15T12:00:00.000Z'),
        skipped: 0,
      },
      suggestedName: 'Sprint 1',
    });
    clock.set('2026-03-29T12:00:00.000Z');
    expect((await check())?.stand).toMatchObject({
      status: 'overdue',
      skipped: 1,
    });
    doneOf(await services.milestones.take(reviewId, 'Sprint 1', ALICE));
    expect(await check()).toMatchObject({
      stand: { status: 'running' },
      since: { name: 'Sprint 1' },
      suggestedName: 'Sprint 2',
    });
  });

  it('shows what happened since the last milestone and nothing older', async () => {
    const { services, clock, reviewId, kinds } = await create();
    expect(await kinds()).toEqual(['unanswered ops', 'unanswered sec']);
    await services.reviews.putAnswer(
      reviewId,
      'ops',
      {
        choices: {
          card: { state: 'selected' },
          rehearse: { state: 'selected' },
        },
      },
      0,
      ALICE,
    );
    await services.reviews.putAnswer(
      reviewId,
      'sec',
      { choices: { encrypt: { state: 'selected' } } },
      0,
      ALICE,
    );
    doneOf(await services.milestones.take(reviewId, 'Sprint 1', ALICE));
    expect(await kinds()).toEqual([]);

    clock.advance(60);
    await services.evidence.record(CHURN, 'test', [
      flag('test.encrypted', false),
    ]);
    expect(await kinds()).toEqual(['conflict sec', 'risk_without_owner sec']);
    doneOf(
      await services.tasks.create(
        reviewId,
        {
          questionId: 'sec',
          choiceId: 'encrypt',
          owner: 'group:default/growth',
        },
        ALICE,
      ),
    );
    expect(await kinds()).toEqual(['conflict sec']);
    doneOf(await services.milestones.take(reviewId, 'Sprint 2', ALICE));
    expect(await kinds()).toEqual([]);
  });

  it('says that a lens waits that would need an upgrade', async () => {
    const { services, kinds } = await create();
    await services.lenses.install([
      testLens({ version: '2.0.0', extraPractice: true }),
    ]);
    expect(await kinds()).toContain('lens ');
  });
});

describe.each(databases.ids)('TaskService on %s', id => {
  const wish = {
    questionId: 'sec',
    choiceId: 'encrypt',
    owner: 'user:default/jane',
    dueOn: '2026-04-01',
  };

  async function create() {
    const test = await createTestServices(await databases.init(id));
    const { review } = await startReview(test.services);
    return { ...test, reviewId: review.id };
  }

  it('gives a next step an owner and a day, and follows it to its end', async () => {
    const { services, reviewId } = await create();
    const { task } = doneOf(await services.tasks.create(reviewId, wish, ALICE));
    expect(task).toMatchObject({ ...wish, status: 'open', createdBy: ALICE });
    const second = await services.tasks.create(reviewId, wish, ALICE);
    expect(second).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining(task.id),
    });
    doneOf(
      await services.tasks.update(
        reviewId,
        task.id,
        { dueOn: null, note: 'with the vendor' },
        ALICE,
      ),
    );
    doneOf(
      await services.tasks.update(reviewId, task.id, { status: 'done' }, ALICE),
    );
    const [{ task: stored }] = (await services.tasks.list(reviewId)) ?? [];
    expect(stored).toMatchObject({
      status: 'done',
      owner: 'user:default/jane',
      note: 'with the vendor',
    });
    expect(stored.dueOn).toBeUndefined();
    const history = await services.reviews.listHistory(reviewId, {});
    expect(history?.items.map(({ action }) => action)).toEqual([
      'done',
      'created',
      undefined,
    ]);
  });

  it('tells whoever looks at the review of every change of a task', async () => {
    const { services, signals, reviewId } = await create();
    signals.length = 0;
    const { task } = doneOf(await services.tasks.create(reviewId, wish, ALICE));
    doneOf(
      await services.tasks.update(
        reviewId,
        task.id,
        { owner: 'group:default/growth' },
        ALICE,
      ),
    );
    doneOf(
      await services.tasks.update(reviewId, task.id, { status: 'done' }, ALICE),
    );
    const revisions = signals.map(({ revision }) => revision);
    expect(new Set(revisions).size).toBe(3);
    expect(signals.every(signal => signal.reviewId === reviewId)).toBe(true);
  });

  it.each([
    [{ dueOn: '2026-02-28' }, 'is past'],
    [{ owner: 'Jane' }, 'is no user or group'],
    [{ owner: 'component:default/churn' }, 'is no user or group'],
    [{ choiceId: 'nope' }, 'has no practice'],
  ])('refuses %j', async (change, message) => {
    const { services, reviewId } = await create();
    expect(
      await services.tasks.create(reviewId, { ...wish, ...change }, ALICE),
    ).toEqual({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
  });
});
