import { lensResources } from '../lensTexts';
import { LintRule } from '../LintRule';

export const invalidUrl: LintRule = {
  code: 'invalid-url',
  severity: 'error',
  check({ document }, report) {
    for (const { path, resource } of lensResources(document)) {
      const { url } = resource;
      if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
        report(
          `${path}.url`,
          `"${url}" is no link; it must begin with https:// or http:// and hold no spaces.`,
        );
      }
    }
  },
};
