import { Answer } from '../answers/Answer';
import { own } from '../answers/own';
import { PlannedQuestion } from './ScoringPlan';

/** An answer as bits of the question's choices. */
export interface AnswerMasks {
  applicable: boolean;
  selected: number;
  /** By a person; the system never unselects. */
  unselected: number;
  /** "None of these" is never among them. */
  notApplicable: number;
}

const UNTOUCHED: AnswerMasks = {
  applicable: true,
  selected: 0,
  unselected: 0,
  notApplicable: 0,
};

export function masksOf(
  question: PlannedQuestion,
  answer: Answer | undefined,
): AnswerMasks {
  if (answer === undefined) {
    return UNTOUCHED;
  }
  let selected = 0;
  let unselected = 0;
  let notApplicable = 0;
  const { bits, choiceIds } = question;
  const { choices } = answer;
  for (let i = 0; i < bits.length; i++) {
    const choice = own(choices, choiceIds[i]);
    if (choice !== undefined) {
      switch (choice.state) {
        case 'selected':
          selected |= bits[i];
          break;
        case 'unselected':
          unselected |= choice.decidedBy === 'system' ? 0 : bits[i];
          break;
        case 'not_applicable':
          notApplicable |= bits[i] & question.practiceBits;
          break;
        default:
          break;
      }
    }
  }
  return {
    applicable: answer.applicable,
    selected,
    unselected,
    notApplicable,
  };
}
