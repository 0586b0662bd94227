import { LensQuestion } from '../lens/LensDocument';
import { Answer, ChoiceAnswer } from './Answer';
import {
  AnswerError,
  AnswerUpdate,
  AnswerUpdateResult,
  ChoiceUpdate,
} from './AnswerUpdate';
import { isNoneChoice } from '../lens/practices';
import { own } from './own';

/** Longest note to a question, in characters, as in the AWS tool. @public */
export const MAX_QUESTION_NOTE = 2084;

/** Longest note to a choice, in characters, as in the AWS tool. @public */
export const MAX_CHOICE_NOTE = 250;

const UNDECIDED: ChoiceAnswer = { state: 'undecided' };

/**
 * The answer after a person changed it. Nothing is made tidy behind the person's
 * back: "none of these" beside practices stays as it was given, as in the AWS tool,
 * and selections of a question that does not apply are kept. All faults of an
 * update are reported together; then nothing of it holds.
 *
 * @public
 */
export function applyAnswerUpdate(
  question: LensQuestion,
  answer: Answer,
  update: AnswerUpdate,
): AnswerUpdateResult {
  const applicable = update.applicable ?? answer.applicable;
  const errors = faultsOf(update, applicable);
  const choices = new Map(Object.entries(answer.choices));
  const known = new Set(question.choices.map(choice => choice.id));
  for (const [choiceId, change] of Object.entries(update.choices ?? {})) {
    if (known.has(choiceId)) {
      const before = own(answer.choices, choiceId) ?? UNDECIDED;
      const after = changedChoice(before, change);
      errors.push(...faultsOfChoice(choiceId, change, after));
      choices.set(choiceId, after);
    } else {
      errors.push({
        code: 'unknown-choice',
        choiceId,
        message: `Question ${question.id} has no choice ${choiceId}.`,
      });
    }
  }
  if (errors.length > 0) {
    return { ok: false, errors };
  }
  const changed: Answer = {
    ...answer,
    applicable,
    choices: Object.fromEntries(choices),
  };
  if (update.notApplicableReason !== undefined) {
    changed.notApplicableReason = update.notApplicableReason;
  }
  setNote(changed, update.note);
  return { ok: true, answer: changed };
}

function changedChoice(
  before: ChoiceAnswer,
  change: ChoiceUpdate,
): ChoiceAnswer {
  const after: ChoiceAnswer = { ...before };
  // Saying "undecided" of what nobody decided decides nothing.
  if (
    change.state !== undefined &&
    !(change.state === 'undecided' && before.state === 'undecided')
  ) {
    after.state = change.state;
    after.decidedBy = 'person';
  }
  if (after.state !== 'not_applicable') {
    delete after.reason;
  } else if (change.reason !== undefined) {
    after.reason = change.reason;
  }
  setNote(after, change.note);
  return after;
}

function setNote(target: { note?: string }, note: string | undefined) {
  if (note === '') {
    delete target.note;
  } else if (note !== undefined) {
    target.note = note;
  }
}

function faultsOf(update: AnswerUpdate, applicable: boolean): AnswerError[] {
  const errors: AnswerError[] = [];
  if (applicable && update.notApplicableReason !== undefined) {
    errors.push({
      code: 'reason-without-not-applicable',
      message:
        'A reason why the question does not apply is given, but the question applies.',
    });
  }
  if (lengthOf(update.note) > MAX_QUESTION_NOTE) {
    errors.push({
      code: 'note-too-long',
      message: `The note to the question has ${lengthOf(
        update.note,
      )} characters; ${MAX_QUESTION_NOTE} are allowed.`,
    });
  }
  return errors;
}

function faultsOfChoice(
  choiceId: string,
  change: ChoiceUpdate,
  after: ChoiceAnswer,
): AnswerError[] {
  const errors: AnswerError[] = [];
  if (isNoneChoice(choiceId) && change.state === 'not_applicable') {
    errors.push({
      code: 'none-choice-not-applicable',
      choiceId,
      message: `${choiceId} is the question's "none of these" and cannot be marked not applicable.`,
    });
  }
  if (change.reason !== undefined && after.state !== 'not_applicable') {
    errors.push({
      code: 'reason-without-not-applicable',
      choiceId,
      message: `A reason why ${choiceId} does not apply is given, but it is ${after.state}.`,
    });
  }
  if (lengthOf(change.note) > MAX_CHOICE_NOTE) {
    errors.push({
      code: 'note-too-long',
      choiceId,
      message: `The note to ${choiceId} has ${lengthOf(
        change.note,
      )} characters; ${MAX_CHOICE_NOTE} are allowed.`,
    });
  }
  return errors;
}

/** Characters as JSON Schema counts them: code points. */
function lengthOf(text: string | undefined): number {
  return text === undefined ? 0 : [...text].length;
}
