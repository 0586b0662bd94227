import { LintRule } from '../LintRule';

export const addingRaisesRisk: LintRule = {
  code: 'adding-raises-risk',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, table } of questions) {
      const example = table?.findRaise();
      if (example) {
        const { before, added, from, to } = example;
        report(
          `${path}.riskRules`,
          `In question ${question.id}, adding ${added} to ${before.join(
            ', ',
          )} raises the risk from ${from} to ${to}.`,
        );
      }
    }
  },
};
