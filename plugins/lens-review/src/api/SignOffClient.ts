import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { SignOffApi } from './SignOffApi';

type Lifecycle = ApiSchemas['ReviewLifecycle'];

/** The steps of a review's life over HTTP. */
export class SignOffClient implements SignOffApi {
  constructor(private readonly http: LensReviewHttp) {}

  async get(reviewId: string): Promise<Lifecycle> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/sign-off', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async submit(
    reviewId: string,
    words: ApiSchemas['NoteRequest'],
  ): Promise<Lifecycle> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/submit', {
        params: { path: { id: reviewId } },
        body: words,
      }),
    );
  }

  async requestChanges(
    reviewId: string,
    words: ApiSchemas['RequestChangesRequest'],
  ): Promise<Lifecycle> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/request-changes', {
        params: { path: { id: reviewId } },
        body: words,
      }),
    );
  }

  async signOff(
    reviewId: string,
    words: ApiSchemas['NoteRequest'],
  ): Promise<Lifecycle> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/sign-off', {
        params: { path: { id: reviewId } },
        body: words,
      }),
    );
  }

  async close(reviewId: string): Promise<Lifecycle> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/close', {
        params: { path: { id: reviewId } },
      }),
    );
  }
}
