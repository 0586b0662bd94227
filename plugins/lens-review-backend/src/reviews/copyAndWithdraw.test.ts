import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const PRICE = 'component:default/price';

describe.each(databases.ids)('Less to type on %s', id => {
  it('starts a review with the answers of another one, marked as copied', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);
    await services.reviews.putAnswer(
      review.id,
      'ops',
      {
        note: 'about churn',
        choices: { card: { state: 'selected', note: 'wiki' } },
      },
      0,
      ALICE,
    );
    const copy = await services.reviews.create(
      { entityRef: PRICE, lens: 'test-lens', from: review.id },
      BOB,
    );
    if (copy.outcome !== 'created') {
      throw new Error(copy.outcome);
    }
    expect(copy.view.answers.ops).toMatchObject({
      answer: {
        applicable: true,
        choices: { card: { state: 'selected', decidedBy: 'copied' } },
      },
      updatedBy: BOB,
    });
    expect(copy.view.answers.ops.answer.note).toBeUndefined();
    expect(copy.view.result.scores.overall).toMatchObject({
      score: 25,
      assurance: 0,
    });
    const history = await services.reviews.listHistory(copy.view.review.id, {});
    expect(history?.items).toMatchObject([
      { cause: 'created', action: 'copied', detail: review.id },
    ]);
  });

  it('copies from no review that is not there', async () => {
    const { services } = await createTestServices(await databases.init(id));
    expect(
      await services.reviews.create(
        { entityRef: PRICE, lens: 'test-lens', from: 'gone' },
        BOB,
      ),
    ).toMatchObject({ outcome: 'refused' });
    expect((await services.reviews.list({})).items).toEqual([]);
  });

  it('starts reviews from a named template of answers, also when its review went on', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);
    const wish = { name: ' Ours ', from: review.id };
    const save = () => services.answerTemplates.save('test-lens', wish, BOB);
    expect(await save()).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('nobody has decided anything'),
    });
    const answer = (state: 'selected' | 'unselected', revision: number) =>
      services.reviews.putAnswer(
        review.id,
        'ops',
        { note: 'about churn', choices: { card: { state } } },
        revision,
        ALICE,
      );
    await answer('selected', 0);
    const saved = await save();
    if (saved.outcome !== 'saved') {
      throw new Error(saved.outcome);
    }
    await answer('unselected', 1);
    expect((await save()).outcome).toBe('conflict');
    expect(await services.answerTemplates.list('test-lens')).toMatchObject([
      { name: 'Ours', decisions: 1, createdBy: BOB },
    ]);

    const template = saved.template.id;
    const create = (more: { from?: string; template: string }) =>
      services.reviews.create(
        { entityRef: PRICE, lens: 'test-lens', ...more },
        ALICE,
      );
    expect(await create({ template: 'gone' })).toMatchObject({
      outcome: 'refused',
    });
    expect(await create({ template, from: review.id })).toMatchObject({
      outcome: 'refused',
    });
    const started = await create({ template });
    if (started.outcome !== 'created') {
      throw new Error(started.outcome);
    }
    expect(started.view.answers.ops.answer).toEqual({
      applicable: true,
      choices: { card: { state: 'selected', decidedBy: 'copied' } },
    });
    const { items } =
      (await services.reviews.listHistory(started.view.review.id, {})) ?? {};
    expect(items).toMatchObject([
      { cause: 'created', action: 'copied', detail: 'Ours' },
    ]);

    expect(await services.answerTemplates.remove('other', template)).toBe(
      false,
    );
    expect(await services.answerTemplates.remove('test-lens', template)).toBe(
      true,
    );
    expect(await services.answerTemplates.list('test-lens')).toEqual([]);
  });

  it('withdraws an attestation, which then counts no more', async () => {
    const { services, clock } = await createTestServices(
      await databases.init(id),
    );
    const { review } = await startReview(services);
    await services.reviews.putAnswer(
      review.id,
      'ops',
      { choices: { card: { state: 'selected' } } },
      0,
      ALICE,
    );
    const attested = await services.reviews.attest(
      review.id,
      { questionId: 'ops', choiceId: 'card', url: 'https://example.com' },
      ALICE,
    );
    if (attested.outcome !== 'attested') {
      throw new Error(attested.outcome);
    }
    const cardNow = async () =>
      (await services.reviews.get(review.id))?.result.practices[0].assurance;
    expect(await cardNow()).toBe('documented');
    clock.advance(10);
    doneOf(
      await services.reviews.withdrawAttestation(
        review.id,
        attested.attestation.id,
        BOB,
      ),
    );
    expect(await cardNow()).toBe('claimed');
    expect(
      (await services.reviews.listHistory(review.id, {}))?.items[0],
    ).toMatchObject({
      cause: 'attestation',
      action: 'withdrawn',
      actor: BOB,
      subject: 'ops/card',
    });
    expect(
      (
        await services.reviews.withdrawAttestation(
          review.id,
          attested.attestation.id,
          BOB,
        )
      ).outcome,
    ).toBe('conflict');
    expect(
      (await services.reviews.withdrawAttestation(review.id, 'gone', BOB))
        .outcome,
    ).toBe('missing');
    expect(review.entityRef).toBe(CHURN);
  });
});
