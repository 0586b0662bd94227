import {
  Answer,
  copyAnswers,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { Lens } from '../lenses/LensLibrary';
import { ReviewRecord } from './Review';
import { ScoringContext } from './ReviewScorer';
import { ReviewStore } from './ReviewStore';

/** The answers of a review by question id. */
export async function answersOf(
  reviews: ReviewStore,
  id: string,
  tx: Knex.Transaction,
): Promise<Record<string, Answer>> {
  const source: Record<string, Answer> = Object.create(null);
  const answers = await reviews.getAnswers(id, tx);
  for (const [questionId, { answer }] of Object.entries(answers)) {
    source[questionId] = answer;
  }
  return source;
}

/** Gives a new review the answers of another one or of a template, marked as copied. */
export async function copyReviewAnswers(
  reviews: ReviewStore,
  source: Record<string, Answer>,
  review: ReviewRecord,
  lens: Lens,
  { tx, now }: ScoringContext,
): Promise<void> {
  const copied = copyAnswers(source, lens.compiled);
  for (const [questionId, answer] of Object.entries(copied)) {
    await reviews.putAnswer(
      review.id,
      questionId,
      { answer, revision: 1, updatedAt: now, updatedBy: review.createdBy },
      tx,
    );
  }
}
