export { formatScore, ScoreValue } from './ScoreValue';
export type { ScoreValueProps } from './ScoreValue';
export { ScoreSummary } from './ScoreSummary';
export type { ScoreSummaryProps } from './ScoreSummary';
