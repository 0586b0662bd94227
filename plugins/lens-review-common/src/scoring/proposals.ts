import { Answer } from '../answers/Answer';
import { own } from '../answers/own';
import { isNoneChoice } from '../lens/practices';
import { CompiledLens } from './CompiledLens';
import { PracticeResult, ReviewResult } from './ReviewResult';

/**
 * Names a practice.
 *
 * @public
 */
export interface PracticeRef {
  questionId: string;
  choiceId: string;
}

/**
 * What `system` would do to an answer.
 *
 * @public
 */
export interface AutoAcceptChange extends PracticeRef {
  /** `undecided` where the support of what `system` selected ended. */
  to: 'selected' | 'undecided';
}

/**
 * The practices that evidence or an attestation proposes, in lens order.
 *
 * @public
 */
export function proposalsOf(result: ReviewResult): PracticeRef[] {
  return result.practices
    .filter(practice => practice.proposal)
    .map(({ questionId, choiceId }) => ({ questionId, choiceId }));
}

/**
 * What automatic acceptance would change, in lens order. Never over a person's
 * state: what a person decided stays (also where they put it back to undecided),
 * and where a person selected "none of these" nothing is selected beside it.
 *
 * @param answers - the answers that `result` was computed from
 * @public
 */
export function autoAcceptChanges(
  lens: CompiledLens,
  answers: Record<string, Answer>,
  result: ReviewResult,
): AutoAcceptChange[] {
  return result.practices.flatMap(practice => {
    const to = automaticState(lens, answers, practice);
    const { questionId, choiceId } = practice;
    return to === undefined ? [] : [{ questionId, choiceId, to }];
  });
}

function automaticState(
  lens: CompiledLens,
  answers: Record<string, Answer>,
  practice: PracticeResult,
): AutoAcceptChange['to'] | undefined {
  const answer = own(answers, practice.questionId);
  const choice = answer && own(answer.choices, practice.choiceId);
  if (choice?.state === 'selected') {
    return choice.decidedBy === 'system' && !isBacked(practice)
      ? 'undecided'
      : undefined;
  }
  const untouched =
    choice === undefined ||
    (choice.state === 'undecided' && choice.decidedBy !== 'person');
  return untouched &&
    practice.proposal &&
    !isDeclined(lens, practice.questionId, answer)
    ? 'selected'
    : undefined;
}

function isBacked({ verdict, attested }: PracticeResult): boolean {
  return verdict === 'supported' || (attested && verdict !== 'contradicted');
}

function isDeclined(
  lens: CompiledLens,
  questionId: string,
  answer: Answer | undefined,
): boolean {
  const question = lens.findQuestion(questionId);
  return (
    answer !== undefined &&
    question !== undefined &&
    question.source.choices.some(
      ({ id }) =>
        isNoneChoice(id) && own(answer.choices, id)?.state === 'selected',
    )
  );
}
