export { groupNumbers } from './groupNumbers';
export { QuestionList } from './QuestionList';
export type { ActivePractice, QuestionListProps } from './QuestionList';
