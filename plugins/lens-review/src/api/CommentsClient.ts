import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { CommentsApi } from './CommentsApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';

/** Comments over HTTP. */
export class CommentsClient implements CommentsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(reviewId: string): Promise<ApiSchemas['CommentList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/comments', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async add(
    reviewId: string,
    wish: ApiSchemas['CreateCommentRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Comment']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/comments', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: wish,
      }),
    );
  }

  async resolve(
    reviewId: string,
    commentId: string,
  ): Promise<ApiSchemas['Comment']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/reviews/{id}/comments/{commentId}/resolve',
        { params: { path: { id: reviewId, commentId } } },
      ),
    );
  }
}
