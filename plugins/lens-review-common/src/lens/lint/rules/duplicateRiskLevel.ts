import { LintRule } from '../LintRule';

export const duplicateRiskLevel: LintRule = {
  code: 'duplicate-risk-level',
  severity: 'warning',
  check({ questions }, report) {
    for (const { rules } of questions) {
      const seen = new Set<string>();
      for (const { rule, path } of rules) {
        if (seen.has(rule.risk)) {
          report(
            `${path}.risk`,
            `${rule.risk} has a rule already; the format gives each level one. Join their conditions with ||.`,
          );
        }
        seen.add(rule.risk);
      }
    }
  },
};
