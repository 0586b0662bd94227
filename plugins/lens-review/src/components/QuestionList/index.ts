export { QuestionList } from './QuestionList';
export type { ActivePractice, QuestionListProps } from './QuestionList';
