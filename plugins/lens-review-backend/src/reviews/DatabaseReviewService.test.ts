import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  START,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { Services } from '../createServices';

jest.setTimeout(60_000);

async function historyOf(services: Services, id: string) {
  const page = await services.reviews.listHistory(id, { limit: 100 });
  return page?.items ?? [];
}

const databases = createTestDatabases();

describe.each(databases.ids)('ReviewService on %s', id => {
  async function create(options = {}) {
    return createTestServices(await databases.init(id), options);
  }

  it('starts a review with the newest version of the lens, a score and a history row', async () => {
    const { services, signals } = await create();

    const view = await startReview(services);

    expect(view.review).toMatchObject({
      entityRef: CHURN,
      lensAlias: 'test-lens',
      lensVersion: '1.0.0',
      status: 'draft',
      createdBy: ALICE,
    });
    expect(view.result.scores.overall).toMatchObject({
      score: 0,
      coverage: 0,
      level: 'none',
    });
    expect(await historyOf(services, view.review.id)).toMatchObject([
      { cause: 'created', actor: ALICE, at: START, practices: [] },
    ]);
    expect(signals).toEqual([
      { reviewId: view.review.id, revision: view.review.revision },
    ]);
  });

  it('keeps to one open review per entity and lens, and names the first', async () => {
    const { services } = await create();
    const first = await startReview(services);

    const second = await services.reviews.create(
      { entityRef: CHURN, lens: 'test-lens' },
      BOB,
    );

    expect(second).toMatchObject({
      outcome: 'conflict',
      existing: { id: first.review.id, createdBy: ALICE },
    });
    expect((await services.reviews.list({})).totalItems).toBe(1);
  });

  it('says that a lens is unknown and stores nothing', async () => {
    const { services } = await create();
    expect(
      await services.reviews.create({ entityRef: CHURN, lens: 'nope' }, ALICE),
    ).toEqual({ outcome: 'unknown_lens' });
    expect((await services.reviews.list({})).items).toEqual([]);
  });

  it('answers a repeated request with the first result, and refuses the key with another body', async () => {
    const { services } = await create();
    const request = {
      key: 'k1',
      caller: ALICE,
      path: 'POST /reviews',
      bodyHash: 'b1',
      respond: ({ review }: { review: { id: string } }) => ({
        status: 201,
        body: { id: review.id },
      }),
    };
    const wish = { entityRef: CHURN, lens: 'test-lens' };

    const first = await services.reviews.create(wish, ALICE, request);
    const repeat = await services.reviews.create(wish, ALICE, request);
    const reused = await services.reviews.create(wish, ALICE, {
      ...request,
      bodyHash: 'b2',
    });

    if (first.outcome !== 'created') {
      throw new Error(first.outcome);
    }
    expect(repeat).toEqual({
      outcome: 'repeated',
      response: { status: 201, body: { id: first.view.review.id } },
    });
    expect(reused).toEqual({ outcome: 'key_reused' });
    expect(
      await services.reviews.create(wish, BOB, { ...request, caller: BOB }),
    ).toMatchObject({ outcome: 'conflict' });
  });

  it('stores an answer, scores it and writes who changed what', async () => {
    const { services, clock, signals } = await create();
    const { review } = await startReview(services);
    clock.advance(5);

    const result = await services.reviews.putAnswer(
      review.id,
      'ops',
      {
        choices: { card: { state: 'selected', note: 'see wiki' } },
        note: 'ok',
      },
      0,
      BOB,
    );

    expect(result).toMatchObject({ outcome: 'saved', changed: true });
    const view = await services.reviews.get(review.id);
    expect(view?.answers.ops).toEqual({
      answer: {
        applicable: true,
        note: 'ok',
        choices: {
          card: { state: 'selected', note: 'see wiki', decidedBy: 'person' },
        },
      },
      revision: 1,
      updatedAt: clock.now(),
      updatedBy: BOB,
    });
    expect(view?.result.scores.overall.score).toBe(25);
    const [row] = await historyOf(services, review.id);
    expect(row).toMatchObject({
      cause: 'answer',
      actor: BOB,
      subject: 'ops',
      at: clock.now(),
      score: 25,
      practices: [
        { questionId: 'ops', choiceId: 'card', from: 'unknown', to: 'met' },
      ],
    });
    expect(signals.at(-1)).toEqual({
      reviewId: review.id,
      revision: view?.review.revision,
    });
  });

  it('leaves what an update does not name as it was', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    const put = services.reviews.putAnswer.bind(services.reviews, review.id);

    await put('ops', { choices: { card: { state: 'selected' } } }, 0, ALICE);
    await put(
      'ops',
      { choices: { rehearse: { state: 'unselected' } } },
      1,
      BOB,
    );

    const view = await services.reviews.get(review.id);
    expect(view?.answers.ops.answer.choices).toMatchObject({
      card: { state: 'selected' },
      rehearse: { state: 'unselected' },
    });
    expect(view?.answers.ops.revision).toBe(2);
  });

  it('refuses a stale revision and gives the answer as it is now', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    const put = services.reviews.putAnswer.bind(services.reviews, review.id);
    await put('ops', { choices: { card: { state: 'selected' } } }, 0, ALICE);

    const late = await put(
      'ops',
      { choices: { rehearse: { state: 'selected' } } },
      0,
      BOB,
    );

    expect(late).toMatchObject({
      outcome: 'stale',
      view: { answers: { ops: { revision: 1, updatedBy: ALICE } } },
    });
    const view = await services.reviews.get(review.id);
    expect(Object.keys(view?.answers.ops.answer.choices ?? {})).toEqual([
      'card',
    ]);
  });

  it('takes an equal answer as saved whatever its revision, without a trace', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    const put = services.reviews.putAnswer.bind(services.reviews, review.id);
    const update = { choices: { card: { state: 'selected' as const } } };
    await put('ops', update, 0, ALICE);
    const before = await services.reviews.get(review.id);

    const again = await put('ops', update, 0, BOB);

    expect(again).toMatchObject({ outcome: 'saved', changed: false });
    const after = await services.reviews.get(review.id);
    expect(after?.review.revision).toBe(before?.review.revision);
    expect(after?.answers.ops.updatedBy).toBe(ALICE);
    expect(await historyOf(services, review.id)).toHaveLength(2);
  });

  it.each([
    ['an unknown choice', 'ops', { choices: { nope: { state: 'selected' } } }],
    [
      'none of these as not applicable',
      'ops',
      { choices: { ops_no: { state: 'not_applicable' } } },
    ],
    ['a note that is too long', 'ops', { note: 'x'.repeat(2085) }],
  ] as const)('refuses %s and stores nothing', async (_, question, update) => {
    const { services } = await create();
    const { review } = await startReview(services);

    const result = await services.reviews.putAnswer(
      review.id,
      question,
      update,
      0,
      ALICE,
    );

    expect(result).toMatchObject({
      outcome: 'refused',
      message: expect.stringMatching(/\w/),
    });
    expect((await services.reviews.get(review.id))?.answers).toEqual({});
  });

  it('knows no question that the lens does not have, not even one that every object has', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    for (const questionId of ['nope', 'constructor', '__proto__']) {
      expect(
        await services.reviews.putAnswer(review.id, questionId, {}, 0, ALICE),
      ).toEqual({ outcome: 'unknown_question' });
    }
    expect(
      await services.reviews.putAnswer('no-review', 'ops', {}, 0, ALICE),
    ).toEqual({ outcome: 'not_found' });
  });

  it('writes no history row where an answer changes no score', async () => {
    const { services } = await create();
    const { review } = await startReview(services);

    await services.reviews.putAnswer(
      review.id,
      'ops',
      { note: 'hm' },
      0,
      ALICE,
    );

    expect(await historyOf(services, review.id)).toHaveLength(1);
    expect(
      (await services.reviews.get(review.id))?.answers.ops.answer.note,
    ).toBe('hm');
  });

  it('lists next steps, also of one pillar, page by page', async () => {
    const { services } = await create();
    const { review } = await startReview(services);

    const all = await services.reviews.listImprovements(review.id, {});
    expect(all?.totalItems).toBe(3);
    expect(all?.items[0]).toMatchObject({
      questionId: 'sec',
      title: 'Encrypt data at rest',
      text: 'Encrypt data at rest.',
      url: 'https://example.com/encrypt',
      evidence: { strength: 'full', facts: ['test.encrypted'] },
    });

    const one = await services.reviews.listImprovements(review.id, {
      pillarId: 'operations',
      limit: 1,
    });
    expect(one).toMatchObject({ totalItems: 2, items: { length: 1 } });
    const next = await services.reviews.listImprovements(review.id, {
      pillarId: 'operations',
      limit: 1,
      cursor: one?.nextCursor,
    });
    expect(next?.items[0].choiceId).not.toBe(one?.items[0].choiceId);
    expect(next?.nextCursor).toBeUndefined();
  });

  it('pages history from the newest row back, steadily while rows are added', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    const put = services.reviews.putAnswer.bind(services.reviews, review.id);
    await put('ops', { choices: { card: { state: 'selected' } } }, 0, ALICE);
    await put(
      'ops',
      { choices: { rehearse: { state: 'selected' } } },
      1,
      ALICE,
    );

    const first = await services.reviews.listHistory(review.id, { limit: 1 });
    await put('sec', { choices: { encrypt: { state: 'selected' } } }, 0, ALICE);
    const second = await services.reviews.listHistory(review.id, {
      limit: 1,
      cursor: first?.nextCursor,
    });

    expect(first).toMatchObject({ totalItems: 3, items: [{ score: 50 }] });
    expect(second).toMatchObject({ totalItems: 4, items: [{ score: 25 }] });
  });
});
