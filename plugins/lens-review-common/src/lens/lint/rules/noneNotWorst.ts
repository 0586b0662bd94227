import { isNoneChoice } from '../../practices';
import { LintRule } from '../LintRule';

export const noneNotWorst: LintRule = {
  code: 'none-not-worst',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, table } of questions) {
      question.choices.forEach(({ id }, c) => {
        if (table && isNoneChoice(id)) {
          const alone = 2 ** c;
          const worse = Array.from(table.selections()).find(
            selection =>
              (selection & ~table.practices) === 0 &&
              table.isWorse(selection, alone),
          );
          if (worse !== undefined) {
            report(
              `${path}.choices[${c}]`,
              `${id} alone gives ${table.riskOf(alone)}, while ${table
                .idsOf(worse)
                .join(', ')} gives ${table.riskOf(worse)}, which is worse.`,
            );
          }
        }
      });
    }
  },
};
