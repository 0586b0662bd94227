import { Risk } from '../scoring/ReviewResult';

/** What rules can give; `UNANSWERED` where no rule is true. @public */
export type RuleRisk = Exclude<Risk, 'NOT_APPLICABLE'>;

/**
 * The risk rules of one question, ready to be run many times. Sets of choices
 * are the bits of an integer, see {@link CompiledRiskRules.bitOf}.
 *
 * @public
 */
export interface CompiledRiskRules {
  /**
   * The bit of a choice, for up to 31 choices. 0 for an id that the question does not have.
   *
   * @throws RangeError for a question with more choices; AWS allows 15. `evaluateIds` takes any number.
   */
  bitOf(choiceId: string): number;
  /**
   * The risk of the first rule in file order whose condition is true,
   * `UNANSWERED` if none is. Answeredness is not judged: see {@link riskOf}.
   * A bit in both sets is not applicable.
   */
  evaluate(selected: number, notApplicable: number): RuleRisk;
  /** The same over choice ids, for questions of any size. */
  evaluateIds(
    selected: ReadonlySet<string>,
    notApplicable: ReadonlySet<string>,
  ): RuleRisk;
}
