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
import { isPostgres } from '../database/isPostgres';
import { whereAmong } from '../database/whereAmong';
import { StoredAnswer } from './Review';

/** Columns of `answers`, in the order of the JSON that they are read as. */
const ANSWER = [
  'question_id',
  'revision',
  'applicable',
  'reason',
  'note',
  'updated_at',
  'updated_by',
] as const;

type AnswerColumns = [
  questionId: string,
  revision: number,
  applicable: BooleanColumn,
  reason: NotApplicableReason | null,
  note: string | null,
  updatedAt: InstantColumn,
  updatedBy: string,
];

/** The same of `answer_choices`. */
const CHOICE = [
  'question_id',
  'choice_id',
  'state',
  'reason',
  'note',
  'decided_by',
] as const;

type ChoiceColumns = [
  questionId: string,
  choiceId: string,
  state: ChoiceAnswer['state'],
  reason: NotApplicableReason | null,
  note: string | null,
  decidedBy: ChoiceAnswer['decidedBy'] | null,
];

interface ReviewAnswersRow {
  review_id: string;
  /** JSON; null where there are none. */
  answers: string | null;
  choices: string | null;
}

/**
 * Answers of reviews that were ever touched, by review and question id. A review is
 * one row of JSON: it has some two hundred answers and choices, and to read them row
 * by row takes longer than to score them.
 */
export async function readAnswers(
  reviewIds: readonly string[],
  tx: Knex.Transaction,
): Promise<Map<string, Record<string, StoredAnswer>>> {
  const rows: ReviewAnswersRow[] = await whereAmong(
    tx,
    tx('reviews'),
    'reviews.id',
    reviewIds,
  ).select({
    review_id: 'reviews.id',
    answers: selectJson(tx, 'answers', ANSWER),
    choices: selectJson(tx, 'answer_choices', CHOICE),
  });
  const read = new Map(
    rows.map(row => [row.review_id, toAnswers(row.answers, row.choices)]),
  );
  return new Map(reviewIds.map(id => [id, read.get(id) ?? none()]));
}

/** Rows of a review as one JSON text: an array of arrays. */
function selectJson(
  tx: Knex.Transaction,
  table: string,
  columns: readonly string[],
): Knex.QueryBuilder {
  return tx(table)
    .where(`${table}.review_id`, tx.ref('reviews.id'))
    .select(
      tx.raw(
        isPostgres(tx)
          ? `CAST(json_agg(json_build_array(${placesOf(columns)})) AS text)`
          : `json_group_array(json_array(${placesOf(columns)}))`,
        [...columns],
      ),
    );
}

function placesOf(columns: readonly string[]): string {
  return columns.map(() => '??').join(', ');
}

/** Without a prototype, so that no id of a lens finds what nobody stored. */
function none(): Record<string, StoredAnswer> {
  return Object.create(null);
}

function toAnswers(
  answersJson: string | null,
  choicesJson: string | null,
): Record<string, StoredAnswer> {
  const answers = none();
  const rows: AnswerColumns[] = JSON.parse(answersJson ?? '[]');
  for (const row of rows) {
    const [questionId, revision, applicable, reason, note, at, by] = row;
    answers[questionId] = {
      answer: {
        applicable: toBoolean(applicable),
        ...(reason !== null && { notApplicableReason: reason }),
        ...(note !== null && { note }),
        choices: Object.create(null),
      },
      revision,
      updatedAt: toDate(at),
      updatedBy: by,
    };
  }
  const choices: ChoiceColumns[] = JSON.parse(choicesJson ?? '[]');
  for (const [questionId, id, state, reason, note, decidedBy] of choices) {
    const answer = answers[questionId]?.answer;
    if (answer) {
      answer.choices[id] = {
        state,
        ...(reason !== null && { reason }),
        ...(note !== null && { note }),
        ...(decidedBy !== null && { decidedBy }),
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
