import { TemplateCheck } from '../TemplateCheck';
import {
  catalogDatabaseExists,
  dataQualityRulesetExists,
  jobExists,
} from './existence';
import { jobSecurityConfiguration } from './jobSecurityConfiguration';
import { jobTriggered } from './jobTriggered';

export const glueChecks: readonly TemplateCheck[] = [
  jobExists,
  jobTriggered,
  jobSecurityConfiguration,
  dataQualityRulesetExists,
  catalogDatabaseExists,
];
