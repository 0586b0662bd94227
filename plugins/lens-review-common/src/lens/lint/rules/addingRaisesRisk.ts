import { LintRule } from '../LintRule';
import { RiskTable } from '../RiskTable';

export const addingRaisesRisk: LintRule = {
  code: 'adding-raises-risk',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, table } of questions) {
      const example = table && findRaise(table);
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

/** Among the practices alone: "none of these" beside them is a slip, not an improvement. */
function findRaise(table: RiskTable) {
  const { practices } = table;
  for (const before of table.selections()) {
    if (
      (before & practices) !== before ||
      table.riskOf(before) === 'UNANSWERED'
    ) {
      continue;
    }
    for (const [index, id] of table.ids.entries()) {
      const after = before | (2 ** index);
      if ((after & practices) === after && table.isWorse(after, before)) {
        return {
          before: table.idsOf(before),
          added: id,
          from: table.riskOf(before),
          to: table.riskOf(after),
        };
      }
    }
  }
  return undefined;
}
