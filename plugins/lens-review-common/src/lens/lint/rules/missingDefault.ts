import { LintRule } from '../LintRule';

export const missingDefault: LintRule = {
  code: 'missing-default',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, rules } of questions) {
      if (
        rules.length > 0 &&
        !rules.some(
          ({ parsed }) => parsed.ok && parsed.condition.kind === 'default',
        )
      ) {
        report(
          `${path}.riskRules`,
          `Question ${question.id} has no "default" rule; where no condition is true it stays unanswered.`,
        );
      }
    }
  },
};
