import {
  Answer,
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
import { printJson } from '../database/printJson';
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
  'choices',
] as const;

type AnswerColumns = [
  questionId: string,
  revision: number,
  applicable: BooleanColumn,
  reason: NotApplicableReason | null,
  note: string | null,
  updatedAt: InstantColumn,
  updatedBy: string,
  choices: Answer['choices'],
];

interface ReviewAnswersRow {
  review_id: string;
  /** JSON; null where there are none. */
  answers: string | null;
}

/**
 * Answers of reviews that were ever touched, by review and question id. A review is
 * one row of JSON: to read its answers row by row takes longer than to score them.
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
  ).select({ review_id: 'reviews.id', answers: selectJson(tx) });
  const read = new Map(
    rows.map(row => [row.review_id, toAnswers(row.answers)]),
  );
  return new Map(reviewIds.map(id => [id, read.get(id) ?? none()]));
}

/** Answers of a review as one JSON text: an array of arrays. */
function selectJson(tx: Knex.Transaction): Knex.QueryBuilder {
  const postgres = isPostgres(tx);
  const places = ANSWER.map(column => {
    const place = postgres ? 'CAST(?? AS json)' : 'json(??)';
    return column === 'choices' ? place : '??';
  }).join(', ');
  return tx('answers')
    .where('answers.review_id', tx.ref('reviews.id'))
    .select(
      tx.raw(
        postgres
          ? `CAST(json_agg(json_build_array(${places})) AS text)`
          : `json_group_array(json_array(${places}))`,
        [...ANSWER],
      ),
    );
}

/** Without a prototype, so that no id of a lens finds what nobody stored. */
function none(): Record<string, StoredAnswer> {
  return Object.create(null);
}

function toAnswers(json: string | null): Record<string, StoredAnswer> {
  const answers = none();
  const rows: AnswerColumns[] = JSON.parse(json ?? '[]');
  for (const row of rows) {
    const [questionId, revision, applicable, reason, note, at, by, choices] =
      row;
    answers[questionId] = {
      answer: {
        applicable: toBoolean(applicable),
        ...(reason !== null && { notApplicableReason: reason }),
        ...(note !== null && { note }),
        choices: Object.assign(Object.create(null), choices),
      },
      revision,
      updatedAt: toDate(at),
      updatedBy: by,
    };
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
  await insertRows(tx, 'answers', answers.map(toRow));
}

/** Replaces the answer to a question with its choices. */
export async function writeAnswer(
  answer: AnswerPlace,
  tx: Knex.Transaction,
): Promise<void> {
  await tx('answers')
    .insert(toRow(answer))
    .onConflict(['review_id', 'question_id'])
    .merge();
}

function toRow({ reviewId, questionId, answer: stored }: AnswerPlace) {
  const { answer, revision, updatedAt, updatedBy } = stored;
  return {
    review_id: reviewId,
    question_id: questionId,
    revision,
    applicable: answer.applicable,
    reason: answer.notApplicableReason ?? null,
    note: answer.note ?? null,
    updated_at: updatedAt,
    updated_by: updatedBy,
    choices: printJson(answer.choices),
  };
}
