import { LintRule } from '../LintRule';

export const unparseableCondition: LintRule = {
  code: 'unparseable-condition',
  severity: 'error',
  check({ questions }, report) {
    for (const { path, parsed, rule } of questions.flatMap(
      ({ rules }) => rules,
    )) {
      if (!parsed.ok && rule.condition.trim() !== '') {
        const { message, offset } = parsed.error;
        report(
          `${path}.condition`,
          `${message} (character ${offset + 1})`,
          offset,
        );
      }
    }
  },
};
