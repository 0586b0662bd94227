export * from './withDistinctNames';
export { practiceTitles } from './practiceTitles';
