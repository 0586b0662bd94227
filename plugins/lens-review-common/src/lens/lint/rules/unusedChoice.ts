import { isNoneChoice } from '../../practices';
import { LintedQuestion } from '../LintedLens';
import { LintRule } from '../LintRule';
import { RiskTable } from '../RiskTable';

export const unusedChoice: LintRule = {
  code: 'unused-choice',
  severity: 'warning',
  check({ questions }, report) {
    for (const linted of questions) {
      const unused = linted.table
        ? withoutEffect(linted.table)
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

function withoutEffect(table: RiskTable): Set<string> {
  const selections = [0, ...table.selections()];
  return new Set(
    table.ids.filter((_, index) =>
      selections.every(
        selection =>
          table.riskOf(selection) === table.riskOf(selection | (2 ** index)),
      ),
    ),
  );
}

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
