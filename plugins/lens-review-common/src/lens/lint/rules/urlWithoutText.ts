import { lensResources } from '../lensTexts';
import { LintRule } from '../LintRule';

export const urlWithoutText: LintRule = {
  code: 'url-without-text',
  severity: 'error',
  check({ document }, report) {
    for (const { path, resource } of lensResources(document)) {
      if (resource.url !== undefined && !resource.displayText?.trim()) {
        report(path, 'A "url" needs a "displayText" beside it.');
      }
    }
  },
};
