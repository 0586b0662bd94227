import { LintRule } from '../LintRule';

const TYPES = ['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN'];

export const unknownResourceType: LintRule = {
  code: 'unknown-resource-type',
  severity: 'error',
  check({ questions }, report) {
    for (const { question, path } of questions) {
      question.choices.forEach((choice, c) =>
        choice.additionalResources?.forEach(({ type }, r) => {
          if (type !== '' && !TYPES.includes(type)) {
            report(
              `${path}.choices[${c}].additionalResources[${r}].type`,
              `"${type}" is no type; it is ${TYPES.join(' or ')}.`,
            );
          }
        }),
      );
    }
  },
};
