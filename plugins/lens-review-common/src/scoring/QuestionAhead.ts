import { CompiledRiskRules } from '../rules/CompiledRiskRules';
import { riskOf } from '../rules/riskOf';
import { AnswerMasks } from './answerMasks';
import { effectiveRiskOf, Overrides } from './effectiveRisk';
import { Risk } from './ReviewResult';
import { PlannedQuestion } from './ScoringPlan';

/** A question looked at ahead: its effective risk if more practices became met. */
export class QuestionAhead {
  private met = 0;

  constructor(
    private readonly question: PlannedQuestion,
    private readonly rules: CompiledRiskRules,
    private readonly answer: AnswerMasks,
    private readonly overrides: Overrides,
  ) {}

  /** The effective risk if these practices became met as well. */
  riskWith(practices: number): Risk {
    const met = this.met | practices;
    const { applicable, selected, notApplicable } = this.answer;
    const answer: AnswerMasks = {
      ...this.answer,
      // Accepting a practice clears "none of these".
      selected:
        met === 0 ? selected : (selected & ~this.question.noneBits) | met,
      notApplicable: notApplicable & ~met,
    };
    return effectiveRiskOf(
      this.question,
      this.rules,
      answer,
      riskOf(this.rules, answer.selected, answer.notApplicable, applicable),
      {
        contradicted: this.overrides.contradicted & ~met,
        exempt: this.overrides.exempt,
      },
    );
  }

  /** Takes practices as met from here on. */
  assume(practices: number): void {
    this.met |= practices;
  }
}
