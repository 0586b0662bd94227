import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { LessonsApi, LessonsQuery } from './LessonsApi';

/** Lessons over HTTP. */
export class LessonsClient implements LessonsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async listOf(reviewId: string): Promise<ApiSchemas['LessonList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/lessons', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async record(
    reviewId: string,
    lesson: ApiSchemas['CreateLessonRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Lesson']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/lessons', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: lesson,
      }),
    );
  }

  async list(query?: LessonsQuery): Promise<ApiSchemas['LessonList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/lessons', { params: { query } }),
    );
  }

  async update(
    lessonId: string,
    update: ApiSchemas['LessonUpdate'],
  ): Promise<ApiSchemas['Lesson']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('put', '/lessons/{lessonId}', {
        params: { path: { lessonId } },
        body: update,
      }),
    );
  }
}
