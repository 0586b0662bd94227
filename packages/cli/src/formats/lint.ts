import { LensIssue } from '@lens-review/backstage-plugin-lens-review-common';
import { paintFor } from '../terminal/paint';
import { Terminal } from '../terminal/Terminal';
import { printable } from '../terminal/printable';
import { wrap } from '../terminal/wrap';
import { countOf } from './countOf';
import { junitXml } from './junitXml';
import { sarifLocation, sarifLog } from './sarifLog';

/** What lint found, file by file. */
export type LintReport = { file: string; issues: LensIssue[] }[];

/** How a lint report can be written. */
export const lintFormats = {
  text,
  json,
  sarif,
  markdown,
  junit,
} satisfies Record<
  string,
  (report: LintReport, terminal: Pick<Terminal, 'colors' | 'width'>) => string
>;

function text(
  report: LintReport,
  { colors, width }: Pick<Terminal, 'colors' | 'width'>,
): string {
  const paint = paintFor(colors);
  const files = report.map(({ file, issues }) => {
    const lines = issues.map(({ severity, code, message, path, ...at }) => {
      const sign = severity === 'error' ? paint.bad('✘') : paint.open('!');
      const where = [at.line, at.column].filter(Boolean).join(':');
      return [
        `  ${sign} ${paint.bold(where === '' ? file : `${file}:${where}`)}  ${
          severity === 'error' ? paint.bad(code) : paint.open(code)
        }`,
        `      ${wrap(printable(message), width - 6, '      ')}`,
        ...(path === '' ? [] : [`      ${paint.faint(printable(path))}`]),
      ].join('\n');
    });
    return issues.length === 0
      ? `${paint.good('✔')} ${file}: nothing to object to`
      : [paint.bold(file), ...lines].join('\n');
  });
  return `${[...files, totals(report)].join('\n\n')}\n`;
}

function totals(report: LintReport): string {
  const count = (severity: LensIssue['severity']) =>
    report
      .flatMap(({ issues }) => issues)
      .filter(issue => issue.severity === severity).length;
  return `${countOf(count('error'), 'error')}, ${countOf(
    count('warning'),
    'warning',
  )}`;
}

/** Stable: keys may be added, none changes or goes. */
function json(report: LintReport): string {
  const issues = report.flatMap(found =>
    found.issues.map(issue => ({ file: found.file, ...issue })),
  );
  return `${JSON.stringify({ issues }, null, 2)}\n`;
}

function sarif(report: LintReport): string {
  const all = report.flatMap(({ file, issues }) =>
    issues.map(issue => ({ file, issue })),
  );
  const codes = [...new Set(all.map(({ issue }) => issue.code))];
  return sarifLog({
    rules: codes.map(id => ({
      id,
      title: id,
      text: `${id}, see docs/lens-lint.md`,
    })),
    results: all.map(({ file, issue }) => ({
      ruleId: issue.code,
      kind: 'fail',
      level: issue.severity,
      text: issue.message,
      locations: [sarifLocation(file, issue.line, issue.column)],
    })),
    notifications: [],
    complete: true,
  });
}

function markdown(report: LintReport): string {
  const rows = report.flatMap(({ file, issues }) =>
    issues.map(
      ({ severity, code, message, line }) =>
        `| ${severity} | \`${file}${
          line === undefined ? '' : `:${line}`
        }\` | \`${code}\` | ${message
          .replace(/[\\`*_{}[\]<>|#]/g, '\\$&')
          .replace(/\s+/g, ' ')} |`,
    ),
  );
  return `${[
    `## Lens lint: ${totals(report)}`,
    '',
    ...(rows.length === 0
      ? []
      : ['| Severity | Where | Code | Finding |', '| --- | --- | --- | --- |']),
    ...rows,
  ].join('\n')}\n`;
}

function junit(report: LintReport): string {
  return junitXml(
    report.map(({ file, issues }) => ({
      name: file,
      cases:
        issues.length === 0
          ? [{ name: 'lint', className: file, outcome: { is: 'passed' } }]
          : issues.map(({ severity, code, path, message, line }) => ({
              name: `${code} ${path}`.trim(),
              className: file,
              outcome:
                severity === 'error'
                  ? {
                      is: 'failed',
                      message,
                      details: `${file}${line === undefined ? '' : `:${line}`}`,
                    }
                  : { is: 'skipped', message },
            })),
    })),
  );
}
