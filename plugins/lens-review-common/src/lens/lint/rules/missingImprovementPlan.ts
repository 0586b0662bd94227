import { isNoneChoice } from '../../practices';
import { LintRule } from '../LintRule';

export const missingImprovementPlan: LintRule = {
  code: 'missing-improvement-plan',
  severity: 'error',
  check({ questions }, report) {
    for (const { question, path } of questions) {
      question.choices.forEach((choice, c) => {
        const plan = choice.improvementPlan;
        if (
          !isNoneChoice(choice.id) &&
          choice.id !== '' &&
          !plan?.displayText?.trim() &&
          plan?.url === undefined
        ) {
          report(
            `${path}.choices[${c}]`,
            `Practice ${choice.id} has no "improvementPlan"; every choice but "none of these" needs one with a "displayText".`,
          );
        }
      });
    }
  },
};
