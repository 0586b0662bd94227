import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { AnswerTemplatesApi } from './AnswerTemplatesApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';

/** Templates of answers over HTTP. */
export class AnswerTemplatesClient implements AnswerTemplatesApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(alias: string): Promise<ApiSchemas['AnswerTemplateList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/lenses/{alias}/answer-templates', {
        params: { path: { alias } },
      }),
    );
  }

  async save(
    alias: string,
    wish: ApiSchemas['CreateAnswerTemplateRequest'],
  ): Promise<ApiSchemas['AnswerTemplate']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/lenses/{alias}/answer-templates', {
        params: { path: { alias } },
        body: wish,
      }),
    );
  }

  async remove(alias: string, templateId: string): Promise<void> {
    const client = await this.http.client();
    await client.request(
      'delete',
      '/lenses/{alias}/answer-templates/{templateId}',
      { params: { path: { alias, templateId } } },
    );
  }
}
