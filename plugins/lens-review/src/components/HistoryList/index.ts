export { HistoryList } from './HistoryList';
export type { HistoryListProps } from './HistoryList';
export { useHistorySentence } from './useHistorySentence';
