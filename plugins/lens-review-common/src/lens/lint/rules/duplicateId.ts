import { lensIds } from '../lensIds';
import { LintRule } from '../LintRule';

export const duplicateId: LintRule = {
  code: 'duplicate-id',
  severity: 'error',
  check({ document }, report) {
    const first = new Map<string, string>();
    for (const { path, id, scope } of lensIds(document)) {
      const key = `${scope} ${id}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, path);
      } else {
        report(
          path,
          `"${id}" is taken by ${earlier}. Give one of them another id.`,
        );
      }
    }
  },
};
