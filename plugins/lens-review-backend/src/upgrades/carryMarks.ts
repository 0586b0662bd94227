import {
  carryPlace,
  LensRename,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { ReviewRecord } from '../reviews/Review';

/** What hangs on a practice, and whose rows it is. */
const TABLES = ['attestations', 'exemptions', 'tasks'] as const;

/**
 * Lets attestations, exemptions and tasks follow their practices to new ids.
 * What was let go keeps its old id, so that it can still be read.
 */
export async function carryMarks(
  review: Pick<ReviewRecord, 'id' | 'entityRef' | 'lensAlias'>,
  renames: LensRename[],
  tx: Knex.Transaction,
): Promise<void> {
  if (renames.length === 0) {
    return;
  }
  for (const table of TABLES) {
    const ofReview =
      table === 'attestations'
        ? { entity_ref: review.entityRef, lens_alias: review.lensAlias }
        : { review_id: review.id };
    const rows: { id: string; question_id: string; choice_id: string }[] =
      await tx(table).where(ofReview).select('id', 'question_id', 'choice_id');
    for (const row of rows) {
      const place = carryPlace(
        { questionId: row.question_id, choiceId: row.choice_id },
        renames,
      );
      if (
        place &&
        (place.questionId !== row.question_id ||
          place.choiceId !== row.choice_id)
      ) {
        await tx(table)
          .where({ id: row.id })
          .update({ question_id: place.questionId, choice_id: place.choiceId });
      }
    }
  }
}
