import { Question, practices, questions } from '../questions';

/** The id by which checks name their facts; the plugin's task has it too. */
export const FACTS_ID = 'mlLensFacts';

/** The name of the fact that says whether a practice is followed. */
export const factOf = ({ id }: Question, practice: number) =>
  `${id}p${practice + 1}`;

/** One check a question, of three facts each: most want all of them, every fifth wants any. */
export const TECH_INSIGHTS_CONFIG = {
  factRetrievers: {
    mlLens: {
      // The benchmark says when
      cadence: '0 0 1 1 *',
      initialDelay: { milliseconds: 10 },
      timeout: { minutes: 30 },
    },
  },
  factChecker: {
    checks: Object.fromEntries(
      questions.map(question => {
        const conditions = practices.map(practice => ({
          fact: factOf(question, practice),
          operator: 'equal',
          value: true,
        }));
        return [
          `mllens-${question.id}`,
          {
            type: 'json-rules-engine',
            name: question.title,
            description: `Whether the best practices of ${question.title} of the machine learning lens are in place for this workload`,
            factIds: [FACTS_ID],
            rule: {
              conditions:
                question.index % 5 === 4
                  ? { any: conditions }
                  : { all: conditions },
            },
          },
        ];
      }),
    ),
  },
};
