import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Question = ApiSchemas['Question'];
type Choice = ApiSchemas['Choice'];
type ChoiceState = ApiSchemas['ChoiceState'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];
type ChoiceUpdate = ApiSchemas['ChoiceUpdate'];
type NotApplicableReason = ApiSchemas['NotApplicableReason'];

/** The choices of a question that are practices, in the lens's order. */
export const practicesOf = (question: Question): Choice[] =>
  question.choices.filter(choice => !choice.none);

const noneOf = (question: Question): Choice | undefined =>
  question.choices.find(choice => choice.none);

/*
 * The AWS tool takes a question for unanswered while nothing is selected or
 * marked not applicable, so "every practice is not met" is stored as it stores
 * it: its "none of these" choice selected.
 */
function withNoneChoice(
  question: Question,
  states: Map<string, ChoiceState>,
  choices: Record<string, ChoiceUpdate>,
  clearsNone: boolean,
): AnswerUpdate {
  const none = noneOf(question);
  if (!none) {
    return { choices };
  }
  const allUnselected = practicesOf(question).every(
    practice => states.get(practice.id) === 'unselected',
  );
  if (allUnselected && none.state !== 'selected') {
    return { choices: { ...choices, [none.id]: { state: 'selected' } } };
  }
  if (clearsNone && none.state === 'selected') {
    return { choices: { ...choices, [none.id]: { state: 'undecided' } } };
  }
  return { choices };
}

const statesAfter = (
  question: Question,
  choices: Record<string, ChoiceUpdate>,
): Map<string, ChoiceState> =>
  new Map(
    question.choices.map(choice => [
      choice.id,
      choices[choice.id]?.state ?? choice.state,
    ]),
  );

/**
 * What to send when a person decides one practice. Selecting a practice or
 * taking its answer back clears "none of these"; the last practice that turns
 * out not met selects it.
 *
 * @param reason - only with `not_applicable`
 */
export function answerPractice(
  question: Question,
  choiceId: string,
  state: ChoiceState,
  reason?: NotApplicableReason,
): AnswerUpdate {
  const choices: Record<string, ChoiceUpdate> = {
    [choiceId]:
      state === 'not_applicable'
        ? { state, reason: reason ?? 'OUT_OF_SCOPE' }
        : { state },
  };
  return withNoneChoice(
    question,
    statesAfter(question, choices),
    choices,
    state === 'selected' || state === 'undecided',
  );
}

function unselect(
  question: Question,
  which: (choice: Choice) => boolean,
): AnswerUpdate {
  const choices = Object.fromEntries(
    practicesOf(question)
      .filter(which)
      .map((choice): [string, ChoiceUpdate] => [
        choice.id,
        { state: 'unselected' },
      ]),
  );
  return withNoneChoice(
    question,
    statesAfter(question, choices),
    choices,
    false,
  );
}

/** What to send for "the rest are not met": every undecided practice. */
export const answerRest = (question: Question): AnswerUpdate =>
  unselect(question, choice => choice.state === 'undecided');

/**
 * What to send for "none of these": every practice that is not marked not
 * applicable is not met, and the lens's own choice for it is selected.
 */
export function answerNone(question: Question): AnswerUpdate {
  const { choices = {} } = unselect(
    question,
    choice => choice.state === 'undecided' || choice.state === 'selected',
  );
  const none = noneOf(question);
  return {
    choices: none ? { ...choices, [none.id]: { state: 'selected' } } : choices,
  };
}

/** What to send for "all met": every practice that nobody decided is met. */
export function answerAll(question: Question): AnswerUpdate {
  const choices = Object.fromEntries(
    practicesOf(question)
      .filter(choice => choice.state === 'undecided')
      .map((choice): [string, ChoiceUpdate] => [
        choice.id,
        { state: 'selected' },
      ]),
  );
  return withNoneChoice(
    question,
    statesAfter(question, choices),
    choices,
    true,
  );
}

/** What to send when a whole question does not apply. */
export const excludeQuestion = (reason: NotApplicableReason): AnswerUpdate => ({
  applicable: false,
  notApplicableReason: reason,
});
