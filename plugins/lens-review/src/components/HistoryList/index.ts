export { HistoryList } from './HistoryList';
export type { HistoryListProps } from './HistoryList';
export { PracticeChanges } from './PracticeChanges';
export type { PracticeTitle } from './PracticeChanges';
export { useHistorySentence } from './useHistorySentence';
export { withSubjectTitles } from './withSubjectTitles';
