import { LensIssue } from '../LensIssue';
import { LintedLens } from './LintedLens';

/** One thing that the lint looks for: one file, one code, one severity. */
export interface LintRule {
  /** Stable, kebab-case; explained in docs/lens-lint.md. */
  code: string;
  severity: LensIssue['severity'];
  check(lens: LintedLens, report: Report): void;
}

/**
 * Takes one finding.
 *
 * @param offset - index into the text value at `path`, where the fault is inside it
 */
export type Report = (path: string, message: string, offset?: number) => void;
