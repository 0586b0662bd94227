import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** Filters and page of {@link LessonsApi.list}. @public */
export interface LessonsQuery {
  /** Alias of a lens. */
  lens?: string;
  status?: ApiSchemas['LessonStatus'];
  /** Rows a page, 1..200. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * What teams learned. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface LessonsApi {
  /** Of one review, newest first. */
  listOf(reviewId: string): Promise<ApiSchemas['LessonList']>;

  /**
   * Says what was learned.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  record(
    reviewId: string,
    lesson: ApiSchemas['CreateLessonRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Lesson']>;

  /** Of all reviews that the caller may read, newest first. */
  list(query?: LessonsQuery): Promise<ApiSchemas['LessonList']>;

  /** Sets a lesson aside, or takes it back. */
  update(
    lessonId: string,
    update: ApiSchemas['LessonUpdate'],
  ): Promise<ApiSchemas['Lesson']>;
}
