import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { TasksApi } from './TasksApi';

/** Tasks over HTTP. */
export class TasksClient implements TasksApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(reviewId: string): Promise<ApiSchemas['TaskList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/tasks', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async create(
    reviewId: string,
    wish: ApiSchemas['CreateTaskRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Task']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/tasks', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: wish,
      }),
    );
  }

  async update(
    reviewId: string,
    taskId: string,
    change: ApiSchemas['TaskUpdate'],
  ): Promise<ApiSchemas['Task']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('put', '/reviews/{id}/tasks/{taskId}', {
        params: { path: { id: reviewId, taskId } },
        body: change,
      }),
    );
  }

  async makeIssue(
    reviewId: string,
    taskId: string,
  ): Promise<ApiSchemas['Task']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/tasks/{taskId}/issue', {
        params: { path: { id: reviewId, taskId } },
      }),
    );
  }

  async refreshIssue(
    reviewId: string,
    taskId: string,
  ): Promise<ApiSchemas['Task']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/reviews/{id}/tasks/{taskId}/issue/refresh',
        { params: { path: { id: reviewId, taskId } } },
      ),
    );
  }
}
