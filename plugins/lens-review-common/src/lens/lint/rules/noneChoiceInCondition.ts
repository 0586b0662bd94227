import { isNoneChoice } from '../../practices';
import { LintRule } from '../LintRule';

export const noneChoiceInCondition: LintRule = {
  code: 'none-choice-in-condition',
  severity: 'warning',
  check({ questions }, report) {
    for (const { path, parsed, rule } of questions.flatMap(
      ({ rules }) => rules,
    )) {
      const mention =
        parsed.ok &&
        parsed.mentions.find(
          ({ id, offset }) =>
            isNoneChoice(id) &&
            // `&& !x_no` is the usual guard against "none of these" beside practices.
            !/!\s*$/.test(rule.condition.slice(0, offset)),
        );
      if (mention) {
        report(
          `${path}.condition`,
          `"None of these" (${mention.id}) in a condition is rarely meant: it is only a choice like others, and may be selected beside practices. Let "default" catch it.`,
          mention.offset,
        );
      }
    }
  },
};
