import { lensTexts } from '../lensTexts';
import { LintRule } from '../LintRule';

const FOREIGN = /(?![A-Za-z0-9])[\p{L}\p{M}\p{N}]/gu;

/** AWS's published pattern for such texts knows A to Z only; whether the import holds to it was not seen. */
export const nonAsciiLetter: LintRule = {
  code: 'non-ascii-letter',
  severity: 'warning',
  check({ document }, report) {
    for (const { path, text, restricted } of lensTexts(document)) {
      const found = restricted ? [...text.matchAll(FOREIGN)] : [];
      if (found.length > 0) {
        const letters = [...new Set(found.map(([letter]) => letter))];
        report(
          path,
          `The AWS tool may refuse ${letters.join(
            ' ',
          )} here; its published pattern knows the letters A to Z only.`,
          found[0].index,
        );
      }
    }
  },
};
