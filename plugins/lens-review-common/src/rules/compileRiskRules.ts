import { LensQuestion } from '../lens/LensDocument';
import { CompiledRiskRules } from './CompiledRiskRules';
import { ConditionGroup, toGroup } from './ConditionGroup';
import { NarrowRiskRules } from './NarrowRiskRules';
import { parseCondition } from './parseCondition';
import { RISK_OF_RULE } from './riskOfRule';
import { WideRiskRules } from './WideRiskRules';

function readGroup(
  questionId: string,
  text: string,
  ids: Set<string>,
): ConditionGroup | null {
  const parsed = parseCondition(text);
  if (!parsed.ok) {
    throw new Error(
      `Condition "${text}" of question ${questionId} cannot be read: ${parsed.error.message}`,
    );
  }
  const stranger = parsed.mentions.find(({ id }) => !ids.has(id));
  if (stranger) {
    throw new Error(
      `Condition "${text}" of question ${questionId} names ${stranger.id}, which is none of its choices`,
    );
  }
  return parsed.condition.kind === 'default' ? null : toGroup(parsed.condition);
}

/**
 * Compiles the rules of a question.
 *
 * @throws Error where a condition cannot be read or names a choice that the
 * question does not have: `lintLens` refuses such a lens, so none is ever scored.
 * @public
 */
export function compileRiskRules(question: LensQuestion): CompiledRiskRules {
  const ids = new Set(question.choices.map(choice => choice.id));
  const rules = question.riskRules.map(rule => ({
    risk: RISK_OF_RULE[rule.risk],
    group: readGroup(question.id, rule.condition, ids),
  }));
  return ids.size <= NarrowRiskRules.MAX_CHOICES
    ? new NarrowRiskRules(rules, ids)
    : new WideRiskRules(rules, question.id);
}
