import { EvidenceExpression } from '../evidence/EvidenceExpression';
import { boundIssues } from '../lens/boundIssues';
import { LensIssue } from '../lens/LensIssue';
import { Fields } from './reading/Fields';
import { readExpression } from './reading/readExpression';
import { readYaml } from './reading/readYaml';

/** An evidence expression, or every fault in its text. @public */
export type ParseExpressionResult =
  | { ok: true; expression: EvidenceExpression }
  | { ok: false; issues: LensIssue[] };

/**
 * Reads one evidence expression as `parseOverlay` reads it within an overlay, so
 * that somebody who writes it sees what is wrong before a draft is made.
 *
 * @param text - YAML or JSON, such as `fact: s3.versioning`
 * @returns the expression, or every fault with path, line and column
 * @public
 */
export function parseExpression(text: string): ParseExpressionResult {
  const read = readYaml(text);
  if (!read.ok) {
    return { ok: false, issues: boundIssues(read.issues) };
  }
  const { value, locate } = read.located;
  const fields = new Fields();
  const expression = readExpression(fields, value, '');
  return expression && fields.faults.length === 0
    ? { ok: true, expression }
    : {
        ok: false,
        issues: boundIssues(
          fields.faults.map(({ code, path, place, message }) => ({
            severity: 'error',
            code,
            path,
            ...locate(place ?? path),
            message,
          })),
        ),
      };
}
