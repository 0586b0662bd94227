import { lensTexts } from '../lensTexts';
import { LintRule } from '../LintRule';

export const textTooLong: LintRule = {
  code: 'text-too-long',
  severity: 'error',
  check({ document }, report) {
    for (const { path, text, maxLength } of lensTexts(document)) {
      if (text.length > maxLength) {
        report(
          path,
          `${text.length} characters; the AWS tool takes ${maxLength} here.`,
        );
      }
    }
  },
};
