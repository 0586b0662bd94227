import {
  ChoiceAnswer,
  NotApplicableReason,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  BooleanColumn,
  InstantColumn,
  toBoolean,
  toDate,
} from '../database/columns';
import { insertRows } from '../database/insertRows';
import { whereAmong } from '../database/whereAmong';
import { StoredAnswer } from './Review';

interface AnswerRow {
  review_id: string;
  question_id: string;
  revision: number;
  applicable: BooleanColumn;
  reason: NotApplicableReason | null;
  note: string | null;
  updated_at: InstantColumn;
  updated_by: string;
}

interface AnswerChoiceRow {
  review_id: string;
  question_id: string;
  choice_id: string;
  state: ChoiceAnswer['state'];
  reason: NotApplicableReason | null;
  note: string | null;
  decided_by: ChoiceAnswer['decidedBy'] | null;
}

/** Answers of reviews that were ever touched, by review and question id. */
export async function readAnswers(
  reviewIds: readonly string[],
  tx: Knex.Transaction,
): Promise<Map<string, Record<string, StoredAnswer>>> {
  // Without a prototype, so that no id of a lens finds what nobody stored
  const answers = new Map<string, Record<string, StoredAnswer>>(
    reviewIds.map(id => [id, Object.create(null)]),
  );
  const rows = await whereAmong(
    tx,
    tx<AnswerRow>('answers'),
    'review_id',
    reviewIds,
  );
  for (const row of rows) {
    const ofReview = answers.get(row.review_id);
    if (ofReview) {
      ofReview[row.question_id] = {
        answer: {
          applicable: toBoolean(row.applicable),
          ...(row.reason !== null && { notApplicableReason: row.reason }),
          ...(row.note !== null && { note: row.note }),
          choices: Object.create(null),
        },
        revision: row.revision,
        updatedAt: toDate(row.updated_at),
        updatedBy: row.updated_by,
      };
    }
  }
  const choices = await whereAmong(
    tx,
    tx<AnswerChoiceRow>('answer_choices'),
    'review_id',
    reviewIds,
  );
  for (const row of choices) {
    const answer = answers.get(row.review_id)?.[row.question_id]?.answer;
    if (answer) {
      answer.choices[row.choice_id] = {
        state: row.state,
        ...(row.reason !== null && { reason: row.reason }),
        ...(row.note !== null && { note: row.note }),
        ...(row.decided_by !== null && { decidedBy: row.decided_by }),
      };
    }
  }
  return answers;
}

/** An answer and what it answers. */
export interface AnswerPlace {
  reviewId: string;
  questionId: string;
  answer: StoredAnswer;
}

/** Adds answers to questions that were never touched. */
export async function addAnswers(
  answers: readonly AnswerPlace[],
  tx: Knex.Transaction,
): Promise<void> {
  await insertRows(
    tx,
    'answers',
    answers.map(({ reviewId, questionId, answer: stored }) => ({
      review_id: reviewId,
      question_id: questionId,
      revision: stored.revision,
      applicable: stored.answer.applicable,
      reason: stored.answer.notApplicableReason ?? null,
      note: stored.answer.note ?? null,
      updated_at: stored.updatedAt,
      updated_by: stored.updatedBy,
    })),
  );
  await insertRows(
    tx,
    'answer_choices',
    answers.flatMap(({ reviewId, questionId, answer: { answer } }) =>
      Object.entries(answer.choices).map(([choiceId, choice]) => ({
        review_id: reviewId,
        question_id: questionId,
        choice_id: choiceId,
        state: choice.state,
        reason: choice.reason ?? null,
        note: choice.note ?? null,
        decided_by: choice.decidedBy ?? null,
      })),
    ),
  );
}

/** Replaces the answer to a question with its choices. */
export async function writeAnswer(
  reviewId: string,
  questionId: string,
  { answer, revision, updatedAt, updatedBy }: StoredAnswer,
  tx: Knex.Transaction,
): Promise<void> {
  const key = { review_id: reviewId, question_id: questionId };
  await tx('answers')
    .insert({
      ...key,
      revision,
      applicable: answer.applicable,
      reason: answer.notApplicableReason ?? null,
      note: answer.note ?? null,
      updated_at: updatedAt,
      updated_by: updatedBy,
    })
    .onConflict(['review_id', 'question_id'])
    .merge();
  await tx('answer_choices').where(key).delete();
  const choices = Object.entries(answer.choices);
  if (choices.length > 0) {
    await tx('answer_choices').insert(
      choices.map(([choiceId, choice]) => ({
        ...key,
        choice_id: choiceId,
        state: choice.state,
        reason: choice.reason ?? null,
        note: choice.note ?? null,
        decided_by: choice.decidedBy ?? null,
      })),
    );
  }
}
