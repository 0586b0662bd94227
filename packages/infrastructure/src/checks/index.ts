import { s3Checks } from './s3';
import { sagemakerChecks } from './sagemaker';
import { TemplateCheck, TemplateFact } from './TemplateCheck';

/** Every question that is put to a template. */
export const templateChecks: readonly TemplateCheck[] = [
  ...s3Checks,
  ...sagemakerChecks,
];

/**
 * Names and questions of the facts that templates and plans yield.
 *
 * @public
 */
export const templateFacts: readonly TemplateFact[] = templateChecks.map(
  check => check.fact,
);
