export { EvidencePanel } from './EvidencePanel';
export type { EvidencePanelProps, RefreshState } from './EvidencePanel';
export { FactTable } from './FactTable';
export type { FactTableProps } from './FactTable';
export { FactValue } from './FactValue';
export type { FactValueProps } from './FactValue';
export { factValueText } from './factText';
export type { FactWords } from './factText';
