import { CompiledRiskRules } from '../rules/CompiledRiskRules';
import { AnswerMasks } from './answerMasks';
import { Risk } from './ReviewResult';
import { PlannedQuestion } from './ScoringPlan';

/** Practices of a question, as bits, whose answer evidence or an exemption overrides. */
export interface Overrides {
  /** Contradicted, and no exemption in force. */
  contradicted: number;
  /** In state `exempt`. */
  exempt: number;
}

/**
 * The risk with the evidence taken into account: the rules run on the answer
 * with contradicted practices unselected and exempt ones neutral. Whether the
 * question is answered is judged on the answer alone, so `UNANSWERED` comes and
 * goes with `risk`; where only the override leaves no rule true, the worst
 * level that the rules name stands in for it.
 *
 * A question marked not applicable in which a practice is contradicted runs with
 * that practice unselected and the others neutral.
 */
export function effectiveRiskOf(
  question: PlannedQuestion,
  rules: CompiledRiskRules,
  answer: AnswerMasks,
  risk: Risk,
  { contradicted, exempt }: Overrides,
): Risk {
  if (!answer.applicable) {
    return contradicted === 0
      ? 'NOT_APPLICABLE'
      : ruled(question, rules, 0, question.practiceBits & ~contradicted);
  }
  if (risk === 'UNANSWERED' || (contradicted | exempt) === 0) {
    return risk;
  }
  return ruled(
    question,
    rules,
    answer.selected & ~contradicted & ~exempt,
    (answer.notApplicable & ~contradicted) | exempt,
  );
}

function ruled(
  question: PlannedQuestion,
  rules: CompiledRiskRules,
  selected: number,
  notApplicable: number,
): Risk {
  const risk = rules.evaluate(selected, notApplicable);
  return risk === 'UNANSWERED' ? question.worstRisk : risk;
}

/** How bad a risk is; a question that nobody answered counts as HIGH. */
export function riskLevel(risk: Risk): number {
  switch (risk) {
    case 'HIGH':
    case 'UNANSWERED':
      return 2;
    case 'MEDIUM':
      return 1;
    case 'NONE':
    case 'NOT_APPLICABLE':
      return 0;
    default:
      return risk satisfies never;
  }
}
