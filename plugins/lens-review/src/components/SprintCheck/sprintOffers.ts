import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { practicesOf } from '../../answering';

type SprintItem = ApiSchemas['SprintItem'];
type Question = ApiSchemas['Question'];
type Choice = ApiSchemas['Choice'];

/**
 * What a person can do about an item of a sprint check.
 *
 * - `accept`: take over what evidence supports
 * - `not_met`: the practice is not met after all
 * - `all_met`, `none_met`, `exclude`: answer a question as a whole
 * - `take`: a task for oneself; `assign`: one for somebody else
 * - `exempt`: ask for an exemption
 * - `renew`: go on as it is; `renew_otherwise`: on other terms
 * - `upgrade`: see what a newer lens would change
 * - `seen`: leave everything as it is
 */
export type SprintOffer =
  | 'accept'
  | 'not_met'
  | 'all_met'
  | 'none_met'
  | 'exclude'
  | 'take'
  | 'assign'
  | 'exempt'
  | 'renew'
  | 'renew_otherwise'
  | 'upgrade'
  | 'seen';

/** Offers that ask for more before anything happens. */
export type AskingOffer = Extract<
  SprintOffer,
  'assign' | 'exempt' | 'renew_otherwise'
>;

/** Whether an offer asks for more before anything happens. */
export const asksForMore = (offer: SprintOffer): offer is AskingOffer =>
  offer === 'assign' || offer === 'exempt' || offer === 'renew_otherwise';

/** Names an item, whatever becomes of it: a contradiction that was accepted is evidence that flipped. */
export function sprintItemKey(item: SprintItem): string {
  const kind = item.kind === 'conflict' ? 'evidence' : item.kind;
  return [kind, item.questionId ?? '', item.choiceId ?? ''].join(' ');
}

/** What an item is about, as the review has it. */
export interface SprintSubject {
  question?: Question;
  choice?: Choice;
}

/** Finds what an item is about. */
export function subjectOf(
  questions: Question[],
  { questionId, choiceId }: SprintItem,
): SprintSubject {
  const question = questions.find(({ id }) => id === questionId);
  return {
    question,
    choice: question?.choices.find(({ id }) => id === choiceId),
  };
}

/** Weight of a practice that the lens gives none. */
const USUAL_WEIGHT = 2;

/** The practice by which the risk of a question falls first: a conflict, else the heaviest that is not met. */
export function firstStep(question: Question): Choice | undefined {
  const open = practicesOf(question).filter(
    ({ practice }) =>
      practice?.state === 'not_met' || practice?.state === 'unknown',
  );
  const rank = ({ practice, weight = USUAL_WEIGHT }: Choice) =>
    (practice?.conflict ? 1_000 : 0) + weight;
  return [...open].sort((a, b) => rank(b) - rank(a))[0];
}

/** Whether every practice of a question is decided. */
export const isAnswered = (question: Question): boolean =>
  !question.applicable ||
  practicesOf(question).every(({ state }) => state !== 'undecided');

function evidenceOffers(to: SprintItem['to'], choice?: Choice): SprintOffer[] {
  if (choice?.practice?.proposal) {
    return ['accept', 'seen'];
  }
  if (to === 'contradicted') {
    return choice?.state === 'undecided'
      ? ['not_met', 'take', 'assign', 'seen']
      : ['take', 'assign', 'seen'];
  }
  const nowWithout =
    choice?.state === 'selected' && (to === 'unknown' || to === 'none');
  return nowWithout ? ['seen', 'not_met'] : ['seen'];
}

/** What can be done about an item, the likeliest first. */
export function sprintOffers(
  item: SprintItem,
  { question, choice }: SprintSubject,
  renewable: boolean,
): SprintOffer[] {
  switch (item.kind) {
    case 'conflict':
      return ['not_met', 'take', 'assign', 'exempt', 'seen'];
    case 'evidence':
      return evidenceOffers(item.to, choice);
    case 'exemption':
    case 'attestation':
      return renewable ? ['renew', 'renew_otherwise', 'seen'] : ['seen'];
    case 'risk_without_owner':
      return question && firstStep(question)
        ? ['take', 'assign', 'seen']
        : ['seen'];
    case 'unanswered':
      return ['all_met', 'none_met', 'exclude', 'seen'];
    default:
      return ['upgrade', 'seen'];
  }
}
