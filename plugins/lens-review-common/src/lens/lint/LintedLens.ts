import {
  ParseConditionResult,
  parseCondition,
} from '../../rules/parseCondition';
import { LensDocument, LensQuestion, LensRiskRule } from '../LensDocument';
import { RiskTable } from './RiskTable';

/** A lens with what several rules of the lint want to know about it, worked out once. */
export interface LintedLens {
  document: LensDocument;
  questions: LintedQuestion[];
}

export interface LintedQuestion {
  path: string;
  question: LensQuestion;
  rules: LintedRule[];
  /** False where a choice id or a rule could not be read, so that nothing can be said about their relation. */
  readable: boolean;
  /** All risks the question can give; undefined where its rules have no meaning or too many choices. */
  table: RiskTable | undefined;
}

export interface LintedRule {
  path: string;
  rule: LensRiskRule;
  parsed: ParseConditionResult;
}

/** As many as AWS allows; more are refused anyway. */
const MAX_TABLES = 200;

/** @param unreadable - paths of questions whose choice ids or rules could not be read */
export function prepare(
  document: LensDocument,
  unreadable: ReadonlySet<string>,
): LintedLens {
  const questions: LintedQuestion[] = [];
  document.pillars.forEach((pillar, p) =>
    pillar.questions.forEach((question, q) => {
      const path = `pillars[${p}].questions[${q}]`;
      const rules = question.riskRules.map((rule, r) => ({
        path: `${path}.riskRules[${r}]`,
        rule,
        parsed: parseCondition(rule.condition),
      }));
      const readable = !unreadable.has(path);
      questions.push({
        path,
        question,
        rules,
        readable,
        table:
          readable && questions.length < MAX_TABLES
            ? RiskTable.of(question, rules)
            : undefined,
      });
    }),
  );
  return { document, questions };
}
