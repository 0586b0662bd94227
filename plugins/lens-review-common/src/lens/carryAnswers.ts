import { Answer, ChoiceAnswer } from '../answers/Answer';
import { own } from '../answers/own';
import { LensDocument } from './LensDocument';
import { isNoneChoice } from './practices';

/** A question, or one choice of it. @public */
export interface LensPlace {
  questionId: string;
  choiceId?: string;
}

/**
 * Where answers go that a lens version no longer has a place for under their old
 * ids: a question or choice that got another id, or null where it is let go on
 * purpose.
 *
 * @public
 */
export interface LensRename {
  from: LensPlace;
  to: LensPlace | null;
}

/** Where a choice of an older version is in a newer one; null where it was let go. @public */
export function carryPlace(
  { questionId, choiceId }: Required<LensPlace>,
  renames: LensRename[],
): Required<LensPlace> | null {
  const exact = renames.find(
    ({ from }) => from.questionId === questionId && from.choiceId === choiceId,
  );
  if (exact) {
    return exact.to && { choiceId, ...exact.to };
  }
  const whole = renames.find(
    ({ from }) => from.questionId === questionId && from.choiceId === undefined,
  );
  if (!whole) {
    return { questionId, choiceId };
  }
  if (!whole.to) {
    return null;
  }
  const renamed =
    isNoneChoice(choiceId) && choiceId === `${questionId}_no`
      ? `${whole.to.questionId}_no`
      : choiceId;
  return { questionId: whole.to.questionId, choiceId: renamed };
}

/**
 * Answers as a newer version asks for them. Nothing is lost but what was let go:
 * what has no rename keeps its ids, also where the newer version does not ask for
 * it. Where two choices become one, a decided one wins over an undecided one, the
 * first over the second.
 *
 * @public
 */
export function carryAnswers(
  answers: Record<string, Answer>,
  renames: LensRename[],
): Record<string, Answer> {
  const carried: Record<string, Answer> = Object.create(null);
  for (const [questionId, answer] of Object.entries(answers)) {
    const whole = renames.find(
      ({ from }) =>
        from.questionId === questionId && from.choiceId === undefined,
    );
    if (!whole || whole.to) {
      const target = whole?.to?.questionId ?? questionId;
      const { choices: _, ...said } = answer;
      carried[target] = {
        ...said,
        ...own(carried, target),
        choices: own(carried, target)?.choices ?? {},
      };
    }
    for (const [choiceId, choice] of Object.entries(answer.choices)) {
      const place = carryPlace({ questionId, choiceId }, renames);
      if (place) {
        const target = own(carried, place.questionId) ?? {
          applicable: true,
          choices: {},
        };
        carried[place.questionId] = {
          ...target,
          choices: {
            ...target.choices,
            [place.choiceId]: better(
              own(target.choices, place.choiceId),
              choice,
            ),
          },
        };
      }
    }
  }
  return carried;
}

/**
 * What of some answered places a lens version has no place for, and no rename
 * says where it goes.
 *
 * @public
 */
export function orphansOf(
  answered: LensPlace[],
  lens: LensDocument,
  renames: LensRename[],
): LensPlace[] {
  const questions = new Map(
    lens.pillars.flatMap(pillar =>
      pillar.questions.map((question): [string, Set<string>] => [
        question.id,
        new Set(question.choices.map(({ id }) => id)),
      ]),
    ),
  );
  return answered.filter(({ questionId, choiceId }) => {
    if (choiceId === undefined) {
      const whole = renames.find(
        ({ from }) =>
          from.questionId === questionId && from.choiceId === undefined,
      );
      return whole
        ? whole.to !== null && !questions.has(whole.to.questionId)
        : !questions.has(questionId);
    }
    const place = carryPlace({ questionId, choiceId }, renames);
    return (
      place !== null && !questions.get(place.questionId)?.has(place.choiceId)
    );
  });
}

function better(
  first: ChoiceAnswer | undefined,
  second: ChoiceAnswer,
): ChoiceAnswer {
  return first && first.state !== 'undecided' ? first : second;
}
