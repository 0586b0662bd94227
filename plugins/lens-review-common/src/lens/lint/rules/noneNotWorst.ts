import { isNoneChoice } from '../../practices';
import { LintRule } from '../LintRule';

export const noneNotWorst: LintRule = {
  code: 'none-not-worst',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path, table } of questions) {
      question.choices.forEach(({ id }, c) => {
        const worse = isNoneChoice(id) ? table?.findWorseThan(id) : undefined;
        if (table && worse) {
          report(
            `${path}.choices[${c}]`,
            `${id} alone gives ${table.riskOf([id])}, while ${worse.join(
              ', ',
            )} gives ${table.riskOf(worse)}, which is worse.`,
          );
        }
      });
    }
  },
};
