import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * Answers under a name that reviews may start with. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface AnswerTemplatesApi {
  /** Of a lens, by name. */
  list(alias: string): Promise<ApiSchemas['AnswerTemplateList']>;

  /** Keeps what people decided in a review. */
  save(
    alias: string,
    wish: ApiSchemas['CreateAnswerTemplateRequest'],
  ): Promise<ApiSchemas['AnswerTemplate']>;

  /** Deletes one; reviews that started with it stay as they are. */
  remove(alias: string, templateId: string): Promise<void>;
}
