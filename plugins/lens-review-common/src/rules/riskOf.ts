import { Risk } from '../scoring/ReviewResult';
import { CompiledRiskRules } from './CompiledRiskRules';

/**
 * The risk of a question as the AWS tool gives it: `NOT_APPLICABLE` when the
 * question is not, `UNANSWERED` when nothing is selected and nothing marked not
 * applicable (the rules are not run, not even `default`), else what the rules give.
 *
 * @param selected - bits of the selected choices, see {@link CompiledRiskRules.bitOf}
 * @param notApplicable - bits of the choices marked not applicable
 * @param applicable - whether the question applies
 * @public
 */
export function riskOf(
  rules: CompiledRiskRules,
  selected: number,
  notApplicable: number,
  applicable: boolean,
): Risk {
  if (!applicable) {
    return 'NOT_APPLICABLE';
  }
  if (selected === 0 && notApplicable === 0) {
    return 'UNANSWERED';
  }
  return rules.evaluate(selected, notApplicable);
}
