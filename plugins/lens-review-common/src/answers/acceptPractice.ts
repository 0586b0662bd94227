import { Answer, ChoiceAnswer } from './Answer';
import { isNoneChoice } from '../lens/practices';
import { own } from './own';

/**
 * The answer after a proposal was accepted: the practice is selected, "none of
 * these" is cleared, everything else stays as it is. Notes are kept.
 *
 * @param by - who accepted; see {@link ChoiceAnswer.decidedBy}
 * @public
 */
export function acceptPractice(
  answer: Answer,
  choiceId: string,
  by: NonNullable<ChoiceAnswer['decidedBy']>,
): Answer {
  const choices = Object.fromEntries(
    Object.entries(answer.choices).map(([id, choice]) =>
      isNoneChoice(id) && choice.state === 'selected'
        ? [id, decided(choice, 'undecided', by)]
        : [id, choice],
    ),
  );
  const accepted = decided(own(answer.choices, choiceId), 'selected', by);
  return { ...answer, choices: { ...choices, [choiceId]: accepted } };
}

function decided(
  before: ChoiceAnswer | undefined,
  state: ChoiceAnswer['state'],
  decidedBy: NonNullable<ChoiceAnswer['decidedBy']>,
): ChoiceAnswer {
  const after: ChoiceAnswer = { ...before, state, decidedBy };
  delete after.reason;
  return after;
}
