import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { practicesOf } from '../../answering';

type Question = ApiSchemas['Question'];

/** What a group of questions comes to. */
export interface GroupNumbers {
  questions: number;
  practices: number;
  /** Practices that are answered, or left out with their question. */
  decided: number;
  /** Questions at high risk, once what evidence contradicts is taken out. */
  highRisk: number;
  /** Practices that evidence contradicts. */
  conflicts: number;
  /** Practices that evidence supports and nobody accepted. */
  proposals: number;
}

/** How many practices of a question are decided, "none of these" and all. */
function decidedIn(question: Question): number {
  const practices = practicesOf(question);
  const none = question.choices.some(c => c.none && c.state === 'selected');
  return none || !question.applicable
    ? practices.length
    : practices.filter(choice => choice.state !== 'undecided').length;
}

/** Counts what a group of questions comes to. */
export function groupNumbers(questions: Question[]): GroupNumbers {
  const sum = (of: (question: Question) => number) =>
    questions.reduce((total, question) => total + of(question), 0);
  return {
    questions: questions.length,
    practices: sum(question => practicesOf(question).length),
    decided: sum(decidedIn),
    highRisk: sum(question => Number(question.effectiveRisk === 'HIGH')),
    conflicts: sum(
      ({ choices }) => choices.filter(c => c.practice?.conflict).length,
    ),
    proposals: sum(
      ({ choices }) => choices.filter(c => c.practice?.proposal).length,
    ),
  };
}
