export { ReportMenu } from './ReportMenu';
export type { ReportMenuProps } from './ReportMenu';
export { reportFileName } from './reportFile';
