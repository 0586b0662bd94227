import { LintRule } from '../LintRule';

export const allSelectedNotNoRisk: LintRule = {
  code: 'all-selected-not-no-risk',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, table } of questions) {
      const risk = table?.riskOfAllPractices();
      if (risk !== undefined && risk !== 'NONE') {
        report(
          `${path}.riskRules`,
          `Selecting every practice of question ${question.id} gives ${risk}, not NONE.`,
        );
      }
    }
  },
};
