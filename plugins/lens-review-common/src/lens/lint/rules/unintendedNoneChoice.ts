import { isNoneChoice } from '../../practices';
import { LintRule } from '../LintRule';

/** How published lenses begin the title of their "none of these". */
const NONE = /^\s*(none|nothing|no|not|neither)\b|\bnone of\b|\bdo(es)? not\b/i;

export const unintendedNoneChoice: LintRule = {
  code: 'unintended-none-choice',
  severity: 'warning',
  check({ questions }, report) {
    for (const { question, path } of questions) {
      question.choices.forEach(({ id, title }, c) => {
        if (isNoneChoice(id) && title !== '' && !NONE.test(title)) {
          report(
            `${path}.choices[${c}].id`,
            `"${title}" acts as "none of these", because its id ends in _no.`,
          );
        }
      });
    }
  },
};
