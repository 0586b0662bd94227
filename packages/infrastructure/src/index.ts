/**
 * What CloudFormation templates and Terraform plans prove: text in, facts and
 * verdicts out. No files, no network, no Backstage.
 *
 * @packageDocumentation
 */
export { templateFacts } from './checks';
export type { TemplateFact } from './checks/TemplateCheck';
export {
  judgeScans,
  type ScannedCondition,
  type ScannedPractice,
} from './evidence/judgeScans';
export { resourceFacts, type ResourceFact } from './evidence/resourceFacts';
export { hasEfficientSilicon, hasLocalStorage } from './instanceTypes';
export type { TemplateIssue } from './reading/TemplateIssue';
export { isText } from './reading/isText';
export { scanTemplate, unreadScan } from './scan';
export { scanFiles, type ReadNeighbour } from './scanFiles';
export {
  serveScans,
  type ScanThreadReply,
  type ScanThreadRequest,
} from './serveScans';
export type {
  NeighbourText,
  ScannedFact,
  ScannedOutcome,
  ScannedResource,
  ScanRequest,
  TemplateScan,
} from './TemplateScan';
