import { LintRule } from '../LintRule';

export const allSelectedNotNoRisk: LintRule = {
  code: 'all-selected-not-no-risk',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, table } of questions) {
      if (table && table.practices !== 0) {
        const risk = table.riskOf(table.practices);
        if (risk !== 'NONE') {
          report(
            `${path}.riskRules`,
            `Selecting every practice of question ${question.id} gives ${risk}, not NONE.`,
          );
        }
      }
    }
  },
};
