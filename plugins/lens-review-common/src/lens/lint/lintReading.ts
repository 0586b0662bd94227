import { LensDocument } from '../LensDocument';
import { boundIssues } from '../boundIssues';
import { LensIssue } from '../LensIssue';
import { TextPosition } from '../reading/TextPosition';
import { prepare } from './LintedLens';
import { LINT_RULES } from './rules';

/** What has been read of a lens, whole or not. */
export interface LensReading {
  document: LensDocument;
  locate(path: string, offset?: number): TextPosition | undefined;
  readingIssues: LensIssue[];
}

/**
 * Runs every rule over what could be read.
 *
 * @param errors - what could not be read
 * @returns all findings in file order; past 500 the errors first and the rest counted
 */
export function lintReading(
  reading: LensReading,
  errors: LensIssue[],
): LensIssue[] {
  const issues = [...errors, ...reading.readingIssues];
  const lens = prepare(reading.document, unreadableQuestions(errors));
  for (const rule of LINT_RULES) {
    rule.check(lens, (path, message, offset) => {
      const { code, severity } = rule;
      issues.push({
        severity,
        code,
        path,
        ...reading.locate(path, offset),
        message,
      });
    });
  }
  return boundIssues(inFileOrder(issues));
}

/** Questions whose choice ids or rules are among what could not be read. */
function unreadableQuestions(errors: LensIssue[]): Set<string> {
  const affected =
    /^(pillars\[\d+\]\.questions\[\d+\])\.(?:riskRules\b|choices(?:\[\d+\](?:\.id)?)?$)/;
  return new Set(
    errors.flatMap(error => affected.exec(error.path)?.slice(1, 2) ?? []),
  );
}

function inFileOrder(issues: LensIssue[]): LensIssue[] {
  return issues
    .map(issue => ({ issue, at: indicesOf(issue.path) }))
    .sort((a, b) => compareIndices(a.at, b.at))
    .map(({ issue }) => issue);
}

function compareIndices(a: number[], b: number[]): number {
  const differing = a.findIndex((index, i) => index !== b[i]);
  return differing === -1
    ? a.length - b.length
    : a[differing] - (b[differing] ?? -1);
}

function indicesOf(path: string): number[] {
  return Array.from(path.matchAll(/\[(\d+)\]/g), ([, index]) => Number(index));
}
