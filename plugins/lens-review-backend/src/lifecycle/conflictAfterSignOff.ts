import { NoticeStore } from '../notifications/NoticeStore';
import { ScoringContext } from '../reviews/ReviewScorer';
import { ReviewView } from '../reviews/ReviewView';
import { SignOffStore } from './SignOffStore';

/** Tells whoever signed a review off that evidence speaks against it now. */
export function conflictAfterSignOff(
  signOffs: SignOffStore,
  notices: NoticeStore,
) {
  return async (
    { review, result }: ReviewView,
    { tx, now }: ScoringContext,
  ): Promise<void> => {
    const last = await signOffs.getLast(review.id, tx);
    if (!last?.decidedBy || last.decision !== 'signed_off') {
      return;
    }
    const conflicts = result.practices.filter(({ conflict }) => conflict);
    await notices.add(
      [
        {
          about: [last.id, now.toISOString()],
          reviewId: review.id,
          kind: 'conflict_after_sign_off',
          recipient: last.decidedBy,
          title: `Evidence contradicts what you signed off for ${review.entityRef}`,
          description: conflicts
            .map(({ questionId, choiceId }) => `${questionId}/${choiceId}`)
            .join(', '),
        },
      ],
      now,
      tx,
    );
  };
}
