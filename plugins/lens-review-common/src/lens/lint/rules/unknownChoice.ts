import { LintRule } from '../LintRule';

export const unknownChoice: LintRule = {
  code: 'unknown-choice',
  severity: 'error',
  check({ questions }, report) {
    for (const { question, rules } of questions.filter(q => q.readable)) {
      const ids = new Set(question.choices.map(choice => choice.id));
      for (const { path, parsed } of rules) {
        const strangers = new Map(
          parsed.ok
            ? parsed.mentions
                .filter(({ id }) => !ids.has(id))
                .map(({ id, offset }) => [id, offset])
            : [],
        );
        for (const [id, offset] of strangers) {
          report(
            `${path}.condition`,
            id === 'default'
              ? '"default" stands only alone, as the whole condition.'
              : `"${id}" is no choice of question ${question.id}.`,
            offset,
          );
        }
      }
    }
  },
};
