import { isNoneChoice } from '../../practices';
import { LintedQuestion } from '../LintedLens';
import { LintRule } from '../LintRule';

export const unusedChoice: LintRule = {
  code: 'unused-choice',
  severity: 'warning',
  check({ questions }, report) {
    for (const linted of questions.filter(question => question.readable)) {
      const { table } = linted;
      const unused = table
        ? new Set(table.ids.filter(id => !table.hasEffect(id)))
        : withoutMention(linted);
      linted.question.choices.forEach(({ id }, c) => {
        if (!isNoneChoice(id) && unused.has(id)) {
          report(
            `${linted.path}.choices[${c}]`,
            `Practice ${id} changes no risk: no rule depends on it.`,
          );
        }
      });
    }
  },
};

/** As much as can be said where the rules cannot be run. */
function withoutMention({ question, rules }: LintedQuestion): Set<string> {
  const unused = new Set<string>();
  if (rules.length > 0 && rules.every(({ parsed }) => parsed.ok)) {
    const mentioned = new Set(
      rules.flatMap(({ parsed }) =>
        parsed.ok ? parsed.mentions.map(({ id }) => id) : [],
      ),
    );
    for (const { id } of question.choices) {
      if (id !== '' && !mentioned.has(id)) {
        unused.add(id);
      }
    }
  }
  return unused;
}
