import { isNoneChoice } from '../../practices';
import { LintRule } from '../LintRule';

export const misnamedNoneChoice: LintRule = {
  code: 'misnamed-none-choice',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path } of questions) {
      question.choices.forEach(({ id, title }, c) => {
        if (id !== '' && !isNoneChoice(id) && /^\s*none\b/i.test(title)) {
          report(
            `${path}.choices[${c}].id`,
            `"${title}" counts as a practice, because its id does not end in _no.`,
          );
        }
      });
    }
  },
};
