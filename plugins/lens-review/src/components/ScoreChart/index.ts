export { CHART_SIZE, yOf } from './chartSize';
export type { ChartSize } from './chartSize';
export { ScoreChart } from './ScoreChart';
export type { ScoreChartProps } from './ScoreChart';
