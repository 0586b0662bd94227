import { LintRule } from '../LintRule';

export const ruleAfterDefault: LintRule = {
  code: 'rule-after-default',
  severity: 'warning',
  check({ questions }, report) {
    for (const { rules } of questions) {
      const first = rules.findIndex(
        ({ parsed }) => parsed.ok && parsed.condition.kind === 'default',
      );
      if (first !== -1) {
        for (const { path } of rules.slice(first + 1)) {
          report(
            path,
            'This rule never counts: "default" stands before it and is always true.',
          );
        }
      }
    }
  },
};
