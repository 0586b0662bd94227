import { RISK_OF_RULE } from '../../../rules/riskOfRule';
import { LintRule } from '../LintRule';

export const unreachableRiskLevel: LintRule = {
  code: 'unreachable-risk-level',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, rules, table } of questions) {
      if (table) {
        const reached = table.reached();
        const levels = new Map(
          [...rules].reverse().map(({ rule, path }) => [rule.risk, path]),
        );
        for (const [level, path] of levels) {
          if (!reached.has(RISK_OF_RULE[level])) {
            report(
              `${path}.risk`,
              `No selection of choices gives question ${question.id} ${level}.`,
            );
          }
        }
      }
    }
  },
};
