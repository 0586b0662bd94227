import { LensChoice, LensQuestion } from './LensDocument';

/**
 * Whether a choice is its question's "none of these": the format knows it by
 * the end of its id, `_no`, whatever its title says.
 *
 * @public
 */
export function isNoneChoice(choiceId: string): boolean {
  return choiceId.endsWith('_no');
}

/**
 * The practices of a question: its choices but "none of these", in file order.
 *
 * @public
 */
export function practicesOf(question: LensQuestion): LensChoice[] {
  return question.choices.filter(choice => !isNoneChoice(choice.id));
}
