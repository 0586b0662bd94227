import { lensTexts } from '../lensTexts';
import { LintRule } from '../LintRule';

/** Letters outside ASCII are for `non-ascii-letter`. */
const REFUSED = /[^A-Za-z0-9\-_.,:/()@!&?#+'’\s\p{L}\p{M}\p{N}]/gu;

export const refusedCharacter: LintRule = {
  code: 'refused-character',
  severity: 'error',
  check({ document }, report) {
    for (const { path, text, restricted } of lensTexts(document)) {
      const found = restricted ? [...text.matchAll(REFUSED)] : [];
      if (found.length > 0) {
        const characters = [...new Set(found.map(([character]) => character))];
        report(
          path,
          `The AWS tool refuses ${characters.join(
            ' ',
          )} here. Besides letters, digits and spaces it takes - _ . , : / ( ) @ ! & # + ' ? and ’.`,
          found[0].index,
        );
      }
    }
  },
};
