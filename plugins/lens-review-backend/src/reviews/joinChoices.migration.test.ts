import {
  ALICE,
  CHURN,
  createTestServices,
  START,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { MIGRATIONS_DIRECTORY } from '../database/applyMigrations';
import { readAnswers, writeAnswer } from './answerRows';
import { StoredAnswer } from './Review';

// Every migration, on a machine that may be busy
jest.setTimeout(60_000);

const databases = createTestDatabases();
const options = {
  directory: MIGRATIONS_DIRECTORY,
  name: '20261205_joinChoices.js',
};

describe.each(databases.ids)('choices in the row of their answer on %s', id => {
  it('are what their own rows were, and give them back', async () => {
    const db = await databases.init(id);
    const { services } = await createTestServices(db);
    const created = await services.reviews.create(
      { entityRef: CHURN, lens: 'test-lens' },
      ALICE,
    );
    if (created.outcome !== 'created') {
      throw new Error(created.outcome);
    }
    const reviewId = created.view.review.id;
    const answered: StoredAnswer = {
      answer: {
        applicable: true,
        note: 'of the answer',
        choices: {
          card: { state: 'selected', decidedBy: 'person' },
          rehearse: {
            state: 'not_applicable',
            reason: 'OUT_OF_SCOPE',
            note: 'it\'s "quoted"\n ü',
          },
        },
      },
      revision: 3,
      updatedAt: START,
      updatedBy: ALICE,
    };
    const empty: StoredAnswer = {
      answer: {
        applicable: false,
        notApplicableReason: 'NONE',
        choices: {},
      },
      revision: 1,
      updatedAt: START,
      updatedBy: ALICE,
    };
    const expected = { ops: answered, sec: empty };
    const answers = async () =>
      (await db.transaction(tx => readAnswers([reviewId], tx))).get(reviewId);
    await db.transaction(async tx => {
      for (const [questionId, answer] of Object.entries(expected)) {
        await writeAnswer({ reviewId, questionId, answer }, tx);
      }
    });
    expect(await answers()).toEqual(expected);

    await db.migrate.down(options);
    const rows = await db('answer_choices').orderBy('choice_id');
    expect(rows).toEqual([
      {
        review_id: reviewId,
        question_id: 'ops',
        choice_id: 'card',
        state: 'selected',
        reason: null,
        note: null,
        decided_by: 'person',
      },
      {
        review_id: reviewId,
        question_id: 'ops',
        choice_id: 'rehearse',
        state: 'not_applicable',
        reason: 'OUT_OF_SCOPE',
        note: 'it\'s "quoted"\n ü',
        decided_by: null,
      },
    ]);

    await db.migrate.up(options);
    expect(await answers()).toEqual(expected);
  });
});
