import { lensIds } from '../lensIds';
import { LintRule } from '../LintRule';

export const reservedChoiceId: LintRule = {
  code: 'reserved-choice-id',
  severity: 'warning',
  check({ document }, report) {
    for (const { path, id, kind } of lensIds(document)) {
      if (kind === 'choice' && id === 'default') {
        report(
          path,
          'A condition "default" is always true and never means this choice. Give it another id.',
        );
      }
    }
  },
};
