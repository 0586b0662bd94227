import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Question = ApiSchemas['Question'];
type Choice = ApiSchemas['Choice'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];
type ChoiceUpdate = ApiSchemas['ChoiceUpdate'];
type Practice = ApiSchemas['Practice'];

// A state without a reason must not inherit the reason of an earlier state.
const mergeChoice = (
  first: ChoiceUpdate | undefined,
  second: ChoiceUpdate,
): ChoiceUpdate =>
  second.state === undefined
    ? { ...first, ...second }
    : {
        ...(first?.note === undefined ? {} : { note: first.note }),
        ...second,
      };

/** Two updates of the same question as one; the second wins. */
export function mergeUpdates(
  first: AnswerUpdate | undefined,
  second: AnswerUpdate,
): AnswerUpdate {
  if (!first) {
    return second;
  }
  const { notApplicableReason, ...rest } = first;
  const merged: AnswerUpdate = {
    ...(second.applicable === undefined ? first : rest),
    ...second,
  };
  if (first.choices || second.choices) {
    merged.choices = { ...first.choices };
    for (const [id, update] of Object.entries(second.choices ?? {})) {
      merged.choices[id] = mergeChoice(merged.choices[id], update);
    }
  }
  return merged;
}

/*
 * What follows from the choice alone. Exemptions in force and the "none of
 * these" choice are the server's to judge; its answer arrives with the save.
 */
function practiceAfter(practice: Practice, state: Choice['state']): Practice {
  const contradicted = practice.verdict === 'contradicted';
  const decided = state === 'selected' || state === 'not_applicable';
  const proposable = practice.verdict === 'supported' || practice.attested;
  return {
    ...practice,
    proposal: proposable && !decided,
    conflict: contradicted && decided,
  };
}

function choiceAfter(choice: Choice, update: ChoiceUpdate): Choice {
  const { reason, ...rest } = choice;
  const state = update.state ?? choice.state;
  return {
    ...rest,
    state,
    ...(update.note === undefined ? {} : { note: update.note }),
    ...(state === 'not_applicable'
      ? { reason: update.reason ?? reason ?? 'OUT_OF_SCOPE' }
      : {}),
    ...(choice.practice
      ? { practice: practiceAfter(choice.practice, state) }
      : {}),
  };
}

/**
 * The question as it looks before the server has answered. Risks stay as the
 * server last gave them.
 */
export function applyUpdate(
  question: Question,
  update: AnswerUpdate,
): Question {
  const { notApplicableReason, ...rest } = question;
  const applicable = update.applicable ?? question.applicable;
  const reason = update.notApplicableReason ?? notApplicableReason;
  return {
    ...rest,
    applicable,
    ...(applicable || !reason ? {} : { notApplicableReason: reason }),
    ...(update.note === undefined ? {} : { note: update.note }),
    choices: question.choices.map(choice => {
      const change = update.choices?.[choice.id];
      return change ? choiceAfter(choice, change) : choice;
    }),
  };
}

const choiceBefore = (choice: Choice, change: ChoiceUpdate): ChoiceUpdate => ({
  ...(change.state === undefined && change.reason === undefined
    ? {}
    : {
        state: choice.state,
        ...(choice.reason ? { reason: choice.reason } : {}),
      }),
  ...(change.note === undefined ? {} : { note: choice.note ?? '' }),
});

/**
 * The update that takes another one back.
 *
 * @param question - as it was before the update
 */
export function reverseOf(
  question: Question,
  update: AnswerUpdate,
): AnswerUpdate {
  const reverse: AnswerUpdate = {};
  if (update.applicable !== undefined) {
    reverse.applicable = question.applicable;
    if (!question.applicable && question.notApplicableReason) {
      reverse.notApplicableReason = question.notApplicableReason;
    }
  }
  if (update.note !== undefined) {
    reverse.note = question.note ?? '';
  }
  if (update.choices) {
    const choices: Record<string, ChoiceUpdate> = {};
    for (const choice of question.choices) {
      const change = update.choices[choice.id];
      if (change) {
        choices[choice.id] = choiceBefore(choice, change);
      }
    }
    reverse.choices = choices;
  }
  return reverse;
}
