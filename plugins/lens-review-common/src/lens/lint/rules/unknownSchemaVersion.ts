import { LintRule } from '../LintRule';

const KNOWN = '2021-11-01';

export const unknownSchemaVersion: LintRule = {
  code: 'unknown-schema-version',
  severity: 'error',
  check({ document }, report) {
    if (document.schemaVersion !== KNOWN && document.schemaVersion !== '') {
      report(
        'schemaVersion',
        `"${document.schemaVersion}" is no schema version; the only one is "${KNOWN}".`,
      );
    }
  },
};
