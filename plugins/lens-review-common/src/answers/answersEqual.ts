import { Answer, ChoiceAnswer } from './Answer';
import { own } from './own';

/**
 * Whether two answers say the same. A choice that is missing and one that is
 * undecided without more are the same.
 *
 * @public
 */
export function answersEqual(one: Answer, other: Answer): boolean {
  const ids = new Set([
    ...Object.keys(one.choices),
    ...Object.keys(other.choices),
  ]);
  return (
    one.applicable === other.applicable &&
    one.notApplicableReason === other.notApplicableReason &&
    (one.note ?? '') === (other.note ?? '') &&
    [...ids].every(id =>
      choicesEqual(own(one.choices, id), own(other.choices, id)),
    )
  );
}

const UNTOUCHED: ChoiceAnswer = { state: 'undecided' };

function choicesEqual(
  one: ChoiceAnswer = UNTOUCHED,
  other: ChoiceAnswer = UNTOUCHED,
): boolean {
  return (
    one.state === other.state &&
    one.reason === other.reason &&
    (one.note ?? '') === (other.note ?? '') &&
    deciderOf(one) === deciderOf(other)
  );
}

function deciderOf(choice: ChoiceAnswer): ChoiceAnswer['decidedBy'] {
  return (
    choice.decidedBy ?? (choice.state === 'undecided' ? undefined : 'person')
  );
}
