export { PRACTICE_ATTRIBUTE, PracticeRow } from './PracticeRow';
export type { PracticeActions, PracticeRowProps } from './PracticeRow';
