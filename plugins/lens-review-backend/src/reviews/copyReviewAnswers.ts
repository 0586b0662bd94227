import {
  Answer,
  copyAnswers,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import { ReviewRecord } from './Review';
import { ScoringContext } from './ReviewScorer';
import { ReviewStore } from './ReviewStore';

/** Gives a new review the answers of another one, marked as copied. */
export async function copyReviewAnswers(
  reviews: ReviewStore,
  from: string,
  review: ReviewRecord,
  lens: Lens,
  { tx, now }: ScoringContext,
): Promise<void> {
  const source: Record<string, Answer> = Object.create(null);
  const answers = await reviews.getAnswers(from, tx);
  for (const [questionId, { answer }] of Object.entries(answers)) {
    source[questionId] = answer;
  }
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
