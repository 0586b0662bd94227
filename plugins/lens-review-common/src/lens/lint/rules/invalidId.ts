import { lensIds } from '../lensIds';
import { LintRule } from '../LintRule';

export const invalidId: LintRule = {
  code: 'invalid-id',
  severity: 'error',
  check({ document }, report) {
    for (const { path, id } of lensIds(document)) {
      if (!/^[A-Za-z0-9_]{3,128}$/.test(id)) {
        report(
          path,
          `"${id}" is no id; one has 3 to 128 letters, digits and underscores.`,
        );
      }
    }
  },
};
