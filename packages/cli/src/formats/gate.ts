import { GateCheck } from '@lens-review/backstage-plugin-lens-review-common';
import { GateReport } from '../gate/GateReport';
import { paintFor } from '../terminal/paint';
import { printable } from '../terminal/printable';
import { Terminal } from '../terminal/Terminal';
import { wrap } from '../terminal/wrap';
import { junitXml } from './junitXml';
import { escapeMarkdown } from './markdown';
import { sarifLog, sarifLocation } from './sarifLog';

type GateFormat = (
  report: GateReport,
  terminal: Pick<Terminal, 'colors' | 'width'>,
) => string;

const TITLES: Record<GateCheck['demand'], string> = {
  review: 'There is a review',
  score: 'Score',
  assurance: 'Assurance',
  high_risks: 'High risks',
  conflicts: 'Conflicts',
  regression: 'Regression',
  support: 'Evidence',
};

/** How the answer of a gate can be written. */
export const gateFormats = {
  text: gateText,
  json: gateJson,
  markdown: gateMarkdown,
  sarif: gateSarif,
  junit: gateJunit,
} satisfies Record<string, GateFormat>;

function gateText(
  report: GateReport,
  { colors, width }: Pick<Terminal, 'colors' | 'width'>,
): string {
  const paint = paintFor(colors);
  const paints = {
    passed: paint.good,
    failed: paint.bad,
    unknown: paint.open,
  } as const;
  const lines = report.checks.map(({ demand, outcome, message }) =>
    [
      paints[outcome](outcome.padEnd(8)),
      wrap(`${TITLES[demand]}: ${printable(message)}`, width - 8, '        '),
    ].join(''),
  );
  const word = report.passed
    ? paint.good('The gate passes.')
    : paint.bad('The gate does not pass.');
  return `${[...lines, '', `${word}${remark(report)}`].join('\n')}\n`;
}

/** Stable: keys may be added, none changes or goes. */
function gateJson({ passed, reportOnly, checks, lens }: GateReport): string {
  return `${JSON.stringify(
    {
      passed,
      reportOnly,
      lens,
      reasons: checks
        .filter(({ outcome }) => outcome !== 'passed')
        .map(({ message }) => message),
      checks,
    },
    null,
    2,
  )}\n`;
}

function gateMarkdown(report: GateReport): string {
  const signs = { passed: '✅', failed: '❌', unknown: '❔' } as const;
  return [
    `## The gate ${report.passed ? 'passes' : 'does not pass'}`,
    '',
    `${escapeMarkdown(report.about)}${remark(report)}`,
    '',
    '| | Demand | |',
    '| --- | --- | --- |',
    ...report.checks.map(
      ({ demand, outcome, message }) =>
        `| ${signs[outcome]} ${outcome} | ${TITLES[demand]} | ${escapeMarkdown(
          message,
        )} |`,
    ),
    '',
  ].join('\n');
}

function gateSarif({ checks, scans, passed, about }: GateReport): string {
  const kinds = {
    passed: { kind: 'pass', level: 'none' },
    failed: { kind: 'fail', level: 'error' },
    unknown: { kind: 'open', level: 'none' },
  } as const;
  const demands = [...new Set(checks.map(({ demand }) => demand))];
  return sarifLog({
    rules: demands.map(demand => ({
      id: `gate/${demand}`,
      title: TITLES[demand],
      text: `What the gate demands of ${about}.`,
    })),
    results: checks.map(({ demand, outcome, message }) => ({
      ruleId: `gate/${demand}`,
      ...kinds[outcome],
      text: message,
      locations: scans.slice(0, 1).map(({ file }) => sarifLocation(file)),
    })),
    notifications: [
      {
        level: passed ? 'note' : 'warning',
        text: passed ? 'The gate passes.' : 'The gate does not pass.',
        locations: [],
      },
    ],
    complete: true,
  });
}

/** What is unknown fails too: a skipped test would let the build go on. */
function gateJunit({ checks, about }: GateReport): string {
  return junitXml([
    {
      name: 'Lens Review gate',
      cases: checks.map(({ demand, outcome, message }) => ({
        name: TITLES[demand],
        className: about,
        outcome:
          outcome === 'passed'
            ? { is: 'passed' }
            : {
                is: 'failed',
                message: `${outcome}: ${message}`,
                details: message,
              },
      })),
    },
  ]);
}

function remark({ passed, reportOnly }: GateReport): string {
  return reportOnly && !passed ? ' It only reports, so the build goes on.' : '';
}
