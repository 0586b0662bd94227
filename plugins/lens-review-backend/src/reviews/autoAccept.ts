import {
  acceptPractice,
  Answer,
  autoAcceptChanges,
} from '@lens-review/backstage-plugin-lens-review-common';
import { emptyAnswer } from './emptyAnswer';
import { ReviewStore } from './ReviewStore';
import { ReviewView } from './ReviewView';
import type { ScoringContext } from './ReviewScorer';

/**
 * Does what automatic acceptance does to the answers of a review: selects what
 * is proposed, and takes back what `system` selected once its support ended.
 * Answers the names of the practices.
 */
export async function applyAutoAccept(
  view: ReviewView,
  reviews: ReviewStore,
  { tx, now }: Pick<ScoringContext, 'tx' | 'now'>,
): Promise<string[]> {
  const changes = autoAcceptChanges(
    view.lens.compiled,
    view.input.answers,
    view.result,
  );
  const questionIds = [...new Set(changes.map(change => change.questionId))];
  for (const questionId of questionIds) {
    const before = view.answers[questionId] ?? emptyAnswer();
    const answer = changes
      .filter(change => change.questionId === questionId)
      .reduce(
        (current, { choiceId, to }) =>
          to === 'selected'
            ? acceptPractice(current, choiceId, 'system')
            : takeBack(current, choiceId),
        before.answer,
      );
    await reviews.putAnswer(
      view.review.id,
      questionId,
      {
        answer,
        revision: before.revision + 1,
        updatedAt: now,
        updatedBy: 'system',
      },
      tx,
    );
  }
  return changes.map(({ questionId, choiceId }) => `${questionId}/${choiceId}`);
}

function takeBack(answer: Answer, choiceId: string): Answer {
  return {
    ...answer,
    choices: {
      ...answer.choices,
      [choiceId]: {
        ...answer.choices[choiceId],
        state: 'undecided',
        decidedBy: 'system',
      },
    },
  };
}
