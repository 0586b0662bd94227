import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { LensesApi } from './LensesApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';

/** Lens versions, drafts and upgrades over HTTP. */
export class LensesClient implements LensesApi {
  constructor(private readonly http: LensReviewHttp) {}

  async usage(
    alias: string,
    page?: { limit?: number; cursor?: string },
  ): Promise<ApiSchemas['LensUsageList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/lenses/{alias}/usage', {
        params: { path: { alias }, query: page },
      }),
    );
  }

  async diff(
    alias: string,
    from: string,
    to: string,
  ): Promise<ApiSchemas['LensDiff']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/lenses/{alias}/diff', {
        params: { path: { alias }, query: { from, to } },
      }),
    );
  }

  async draft(
    alias: string,
    wish: ApiSchemas['CreateLensDraftRequest'],
    replaces?: string,
  ): Promise<ApiSchemas['LensVersion']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/lenses/{alias}/drafts', {
        params: { path: { alias }, header: ifMatch(replaces) },
        body: wish,
      }),
    );
  }

  async lint(
    request: ApiSchemas['LintLensRequest'],
  ): Promise<ApiSchemas['LensIssues']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/lenses/lint', { body: request }),
    );
  }

  async create(
    wish: ApiSchemas['CreateLensRequest'],
    idempotencyKey: string,
    replaces?: string,
  ): Promise<ApiSchemas['LensVersion']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/lenses', {
        params: {
          header: { 'Idempotency-Key': idempotencyKey, ...ifMatch(replaces) },
        },
        body: wish,
      }),
    );
  }

  async removeDraft(alias: string, version: string): Promise<void> {
    const client = await this.http.client();
    await client.request('delete', '/lenses/{alias}/versions/{version}', {
      params: { path: { alias, version } },
    });
  }

  async previewPublication(
    alias: string,
    version: string,
  ): Promise<ApiSchemas['LensPublication']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'get',
        '/lenses/{alias}/versions/{version}/publish',
        { params: { path: { alias, version } } },
      ),
    );
  }

  async publish(
    alias: string,
    version: string,
    request: ApiSchemas['PublishLensRequest'],
  ): Promise<ApiSchemas['LensVersion']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/lenses/{alias}/versions/{version}/publish',
        { params: { path: { alias, version } }, body: request },
      ),
    );
  }

  async previewUpgrade(reviewId: string): Promise<ApiSchemas['ReviewUpgrade']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/upgrade', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async upgrade(
    reviewId: string,
    request: ApiSchemas['UpgradeRequest'],
  ): Promise<ApiSchemas['ReviewUpgrade']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/upgrade', {
        params: { path: { id: reviewId } },
        body: request,
      }),
    );
  }
}

function ifMatch(checksum: string | undefined): { 'If-Match'?: string } {
  return checksum === undefined ? {} : { 'If-Match': `"${checksum}"` };
}
