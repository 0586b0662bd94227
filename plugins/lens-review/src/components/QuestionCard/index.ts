export { QuestionCard } from './QuestionCard';
export type { QuestionActions, QuestionCardProps } from './QuestionCard';
