import { LensQuestion, LensRiskRule } from '../../lens/LensDocument';

/** A question with the given choices and rules, otherwise bare. */
export function questionOf(
  choiceIds: string[],
  riskRules: LensRiskRule[],
): LensQuestion {
  return {
    id: 'question',
    title: 'A question',
    choices: choiceIds.map(id => ({ id, title: id })),
    riskRules,
  };
}
