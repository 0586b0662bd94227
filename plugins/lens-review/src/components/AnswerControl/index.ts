export { AnswerControl } from './AnswerControl';
export type { AnswerControlProps } from './AnswerControl';
