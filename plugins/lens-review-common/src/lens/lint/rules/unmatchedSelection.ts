import { LintRule } from '../LintRule';

export const unmatchedSelection: LintRule = {
  code: 'unmatched-selection',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, table } of questions) {
      const example = table?.findUnmatched();
      if (example) {
        const parts = [
          ...(example.selected.length > 0
            ? [`${example.selected.join(', ')} selected`]
            : []),
          ...(example.notApplicable.length > 0
            ? [`${example.notApplicable.join(', ')} not applicable`]
            : []),
        ];
        report(
          `${path}.riskRules`,
          `With ${parts.join(' and ')}, no rule of question ${
            question.id
          } is true and it stays unanswered. A "default" rule catches that.`,
        );
      }
    }
  },
};
