export {
  alsoOpen,
  copyOpenGroups,
  groupKey,
  groupKeyOf,
  readOpenGroups,
  writeOpenGroups,
} from './openGroups';
export { linkToPractice, readPractice, withoutPractice } from './practiceLink';
export {
  groupQuestions,
  isDecided,
  passes,
  readFilter,
  shows,
  writeFilter,
} from './reviewFilter';
export type {
  Grouping,
  QuestionGroup,
  ReviewFilter,
  Show,
} from './reviewFilter';
