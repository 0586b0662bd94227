export { FactHistory } from './FactHistory';
export type { FactHistoryProps } from './FactHistory';
export { FactHistoryDialog } from './FactHistoryDialog';
export type { FactHistoryDialogProps } from './FactHistoryDialog';
