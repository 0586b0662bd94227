/**
 * One fault or weakness of a lens file.
 *
 * @public
 */
export interface LensIssue {
  /** `error` refuses the lens, `warning` does not. */
  severity: 'error' | 'warning';
  /** Stable, kebab-case, documented in docs/lens-lint.md: e.g. `missing-default`. */
  code: string;
  /** JSON path of the offending value, e.g. `pillars[0].questions[2].riskRules[1].condition`. */
  path: string;
  /** 1-based, only where the lens was given as text. */
  line?: number;
  column?: number;
  /** What is wrong and what to do, one or two plain sentences. */
  message: string;
}
