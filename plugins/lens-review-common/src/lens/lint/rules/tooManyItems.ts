import { LintRule } from '../LintRule';

const RESOURCES_OF_A_KIND = 5;

export const tooManyItems: LintRule = {
  code: 'too-many-items',
  severity: 'error',
  check({ document }, report) {
    const limit = (
      path: string,
      items: unknown[],
      max: number,
      what: string,
    ) => {
      if (items.length > max) {
        report(
          path,
          `${items.length} ${what}; the AWS tool takes ${max} here. Remove or divide some.`,
        );
      }
    };
    limit('pillars', document.pillars, 10, 'pillars');
    document.pillars.forEach((pillar, p) => {
      const pillarPath = `pillars[${p}].questions`;
      limit(pillarPath, pillar.questions, 20, 'questions in a pillar');
      pillar.questions.forEach((question, q) => {
        const path = `${pillarPath}[${q}]`;
        limit(`${path}.choices`, question.choices, 15, 'choices');
        limit(`${path}.riskRules`, question.riskRules, 3, 'risk rules');
        question.choices.forEach((choice, c) => {
          const groups = choice.additionalResources ?? [];
          for (const type of new Set(groups.map(group => group.type))) {
            limit(
              `${path}.choices[${c}].additionalResources`,
              groups
                .filter(group => group.type === type)
                .flatMap(group => group.content),
              RESOURCES_OF_A_KIND,
              `additional resources of type ${type}`,
            );
          }
        });
      });
    });
  },
};
