import { lensIds } from '../lensIds';
import { LintRule } from '../LintRule';

const API_ID = 64;
const API_DESCRIPTION = 1024;

/** The file format allows more than the API's own shapes; what passes between the two was not seen for these. */
export const overApiLimit: LintRule = {
  code: 'over-api-limit',
  severity: 'warning',
  check({ document }, report) {
    const { description } = document;
    if (description.length > API_DESCRIPTION) {
      report(
        'description',
        `${description.length} characters; the WA Tool's API describes a lens in at most ${API_DESCRIPTION}.`,
      );
    }
    for (const { path, id, kind } of lensIds(document)) {
      if (kind !== 'question' && id.length > API_ID) {
        report(
          path,
          `${id.length} characters; the WA Tool's API knows ${kind} ids of at most ${API_ID}.`,
        );
      }
    }
  },
};
