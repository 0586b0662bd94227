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

/** Answers of a review that were ever touched, by question id. */
export async function readAnswers(
  reviewId: string,
  tx: Knex.Transaction,
): Promise<Record<string, StoredAnswer>> {
  // Without a prototype, so that no id of a lens finds what nobody stored
  const answers: Record<string, StoredAnswer> = Object.create(null);
  const rows = await tx<AnswerRow>('answers').where({ review_id: reviewId });
  for (const row of rows) {
    answers[row.question_id] = {
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
  const choices = await tx<AnswerChoiceRow>('answer_choices').where({
    review_id: reviewId,
  });
  for (const row of choices) {
    answers[row.question_id].answer.choices[row.choice_id] = {
      state: row.state,
      ...(row.reason !== null && { reason: row.reason }),
      ...(row.note !== null && { note: row.note }),
      ...(row.decided_by !== null && { decidedBy: row.decided_by }),
    };
  }
  return answers;
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
