import { TemplateCheck } from '../TemplateCheck';
import { catalogDatabaseExists, dataQualityRulesetExists } from './existence';
import { jobSecurityConfiguration } from './jobSecurityConfiguration';

export const glueChecks: readonly TemplateCheck[] = [
  jobSecurityConfiguration,
  dataQualityRulesetExists,
  catalogDatabaseExists,
];
