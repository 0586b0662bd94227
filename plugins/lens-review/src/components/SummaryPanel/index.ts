export { SummaryPanel } from './SummaryPanel';
export type { SummaryPanelProps } from './SummaryPanel';
