import { apigatewayChecks } from './apigateway';
import { deliveryChecks } from './delivery';
import { glueChecks } from './glue';
import { iamChecks } from './iam';
import { operationsChecks } from './operations';
import { s3Checks } from './s3';
import { sagemakerChecks } from './sagemaker';
import { TemplateCheck, TemplateFact } from './TemplateCheck';
import { vpcChecks } from './vpc';

/** Every question that is put to a template. */
export const templateChecks: readonly TemplateCheck[] = [
  ...s3Checks,
  ...glueChecks,
  ...sagemakerChecks,
  ...deliveryChecks,
  ...apigatewayChecks,
  ...vpcChecks,
  ...iamChecks,
  ...operationsChecks,
];

/**
 * Names and questions of the facts that templates and plans yield.
 *
 * @public
 */
export const templateFacts: readonly TemplateFact[] = templateChecks.map(
  check => check.fact,
);
