import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { LessonOfReview } from './LessonStore';

/** A lesson as the contract has it. */
export function lessonToApi(lesson: LessonOfReview): ApiSchemas['Lesson'] {
  return {
    id: lesson.id,
    reviewId: lesson.reviewId,
    entityRef: lesson.entityRef,
    lens: lesson.lensAlias,
    text: lesson.text,
    practices: lesson.practices,
    status: lesson.status,
    draftVersion: lesson.draftVersion,
    createdAt: lesson.createdAt.toISOString(),
    createdBy: lesson.createdBy,
  };
}
