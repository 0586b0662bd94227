import { Answer } from '../answers/Answer';
import { LensQuestion } from '../lens/LensDocument';
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
  source: LensQuestion,
  question: PlannedQuestion,
  answer: Answer | undefined,
): AnswerMasks {
  if (answer === undefined) {
    return UNTOUCHED;
  }
  let selected = 0;
  let unselected = 0;
  let notApplicable = 0;
  const { bits } = question;
  for (let i = 0; i < bits.length; i++) {
    const { id } = source.choices[i];
    const choice = answer.choices[id];
    if (choice !== undefined && Object.hasOwn(answer.choices, id)) {
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
