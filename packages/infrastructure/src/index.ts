/**
 * What CloudFormation templates and Terraform plans prove: text in, facts out.
 * No files, no network, no Backstage.
 *
 * @packageDocumentation
 */
export { templateFacts } from './checks';
export type { TemplateFact } from './checks/TemplateCheck';
export type { TemplateIssue } from './reading/TemplateIssue';
export { scanTemplate } from './scan';
export type {
  NeighbourText,
  ScannedFact,
  ScannedOutcome,
  ScannedResource,
  ScanRequest,
  TemplateScan,
} from './TemplateScan';
