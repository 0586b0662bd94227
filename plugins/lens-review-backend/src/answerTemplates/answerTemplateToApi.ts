import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { AnswerTemplate } from './AnswerTemplateStore';

/** A template as the contract has it; what it answers is seen in the review that starts with it. */
export function answerTemplateToApi(
  template: AnswerTemplate,
): ApiSchemas['AnswerTemplate'] {
  const { id, name, decisions, createdAt, createdBy } = template;
  return {
    id,
    name,
    decisions,
    createdAt: createdAt.toISOString(),
    createdBy,
  };
}
