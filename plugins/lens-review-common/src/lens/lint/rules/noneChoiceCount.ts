import { isNoneChoice } from '../../practices';
import { LintRule } from '../LintRule';

export const noneChoiceCount: LintRule = {
  code: 'none-choice-count',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path } of questions) {
      const count = question.choices.filter(({ id }) =>
        isNoneChoice(id),
      ).length;
      const misnamed = question.choices.some(({ title }) =>
        /^\s*none\b/i.test(title),
      );
      if (question.choices.length > 0 && count === 0 && !misnamed) {
        report(
          `${path}.choices`,
          `Question ${question.id} has no "none of these" (id ending in _no); a team that follows no practice cannot answer it.`,
        );
      } else if (count > 1) {
        report(
          `${path}.choices`,
          `Question ${question.id} has ${count} choices whose id ends in _no; one says "none of these".`,
        );
      }
    }
  },
};
