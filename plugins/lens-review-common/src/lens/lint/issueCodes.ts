import { LensIssue } from '../LensIssue';
import { LINT_RULES } from './rules';

/** Every code that reading and lint can give, each with its severity; docs/lens-lint.md explains them all. */
export const ISSUE_CODES: readonly Pick<LensIssue, 'code' | 'severity'>[] = [
  { code: 'invalid-json', severity: 'error' },
  { code: 'file-too-large', severity: 'error' },
  { code: 'missing-field', severity: 'error' },
  { code: 'wrong-type', severity: 'error' },
  { code: 'unknown-risk', severity: 'error' },
  { code: 'duplicate-key', severity: 'warning' },
  { code: 'misspelt-key', severity: 'warning' },
  ...LINT_RULES.map(({ code, severity }) => ({ code, severity })),
];
