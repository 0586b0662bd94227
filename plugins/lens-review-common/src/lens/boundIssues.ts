import { LensIssue } from './LensIssue';

/** More than a person reads at once, and no answer of megabytes. */
const MAX_ISSUES = 500;

/** Past 500: the errors first, and the number of the rest. */
export function boundIssues(issues: LensIssue[]): LensIssue[] {
  if (issues.length <= MAX_ISSUES) {
    return issues;
  }
  const errorsFirst = [
    ...issues.filter(issue => issue.severity === 'error'),
    ...issues.filter(issue => issue.severity === 'warning'),
  ];
  const shown = errorsFirst.slice(0, MAX_ISSUES);
  const left = errorsFirst.slice(MAX_ISSUES);
  return [
    ...shown,
    {
      severity: left[0].severity,
      code: 'more-issues',
      path: '',
      message: `${left.length} more findings are not listed. Mend these first.`,
    },
  ];
}
