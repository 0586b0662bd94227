import {
  ScannedCondition,
  ScannedPractice,
  TemplateScan,
} from '@lens-review/infrastructure';
import {
  isTouched,
  placeOf,
  practicesOf,
  reasonOf,
  ScanReport,
  Shown,
  tellingConditions,
  tellingResources,
  wordOf,
} from '../scan/ScanReport';
import { Paint, paintFor } from '../terminal/paint';
import { Terminal } from '../terminal/Terminal';
import { printable } from '../terminal/printable';
import { wrap } from '../terminal/wrap';
import { countOf } from './countOf';

/** Places that are listed below one condition. */
const MAX_PLACES = 3;

const HEADINGS: Record<Shown, { title: string; sign: string }> = {
  supported: { title: 'Supported', sign: '✔' },
  contradicted: { title: 'Contradicted', sign: '✘' },
  undecided: { title: 'Undecided', sign: '?' },
};

/** The report for people at a terminal. */
export function scanText(
  report: ScanReport,
  { colors, width }: Pick<Terminal, 'colors' | 'width'>,
  { verbose }: { verbose: boolean },
): string {
  const paint = paintFor(colors);
  const sections = [
    `${paint.bold(printable(report.lens))} on ${countOf(
      report.scans.length,
      'file',
    )}`,
    report.scans.map(scan => fileLine(scan, paint, width)).join('\n'),
    section('contradicted', practicesOf(report, 'contradicted')),
    section(
      'undecided',
      practicesOf(report, 'undecided').filter(
        practice => verbose || isTouched(practice),
      ),
    ),
    section('supported', practicesOf(report, 'supported')),
    summary(report, paint, verbose),
  ];
  return `${sections.filter(part => part !== '').join('\n\n')}\n`;

  function section(verdict: Shown, practices: ScannedPractice[]): string {
    if (practices.length === 0) {
      return '';
    }
    const { title, sign } = HEADINGS[verdict];
    const color = colorOf(verdict, paint);
    const heading = paint.bold(color(`${title} (${practices.length})`));
    return [
      heading,
      ...practices.map(practice =>
        practiceLines(practice, color(sign), paint, width),
      ),
    ].join('\n');
  }
}

function colorOf(verdict: Shown, paint: Paint): (text: string) => string {
  switch (verdict) {
    case 'supported':
      return paint.good;
    case 'contradicted':
      return paint.bad;
    case 'undecided':
      return paint.open;
    default:
      return verdict satisfies never;
  }
}

const FORMATS: Record<TemplateScan['format'], string> = {
  cloudformation: 'CloudFormation',
  terraform: 'Terraform',
  none: 'not read',
};

function fileLine(scan: TemplateScan, paint: Paint, width: number): string {
  const count = (word: string) =>
    scan.facts.filter(fact =>
      fact.outcome === 'value'
        ? String(fact.value) === word
        : fact.outcome === word,
    ).length;
  const facts =
    scan.format === 'none'
      ? ''
      : `; facts: ${count('true')} true, ${count('false')} false, ${count(
          'unknown',
        )} unknown`;
  const issues = scan.issues.map(({ message, line }) => {
    const where = line === undefined ? '' : `line ${line}: `;
    return `\n      ${paint.open('!')} ${wrap(
      printable(where + message),
      width - 8,
      ' '.repeat(8),
    )}`;
  });
  const shown = issues.slice(0, 5);
  const more = issues.length - shown.length;
  return `  ${paint.bold(printable(scan.file))}  ${paint.faint(
    FORMATS[scan.format] + facts,
  )}${shown.join('')}${more > 0 ? `\n        ${more} more` : ''}`;
}

function practiceLines(
  practice: ScannedPractice,
  sign: string,
  paint: Paint,
  width: number,
): string {
  const inPart =
    practice.verdict === 'supported' && practice.strength === 'partial'
      ? paint.faint(' (in part)')
      : '';
  const head = `  ${sign} ${paint.bold(practice.choiceId)}  ${wrap(
    printable(practice.title),
    width - practice.choiceId.length - 6,
    '      ',
  )}${inPart}`;
  const undecided = practice.verdict === 'unknown';
  const conditions = tellingConditions(practice)
    .filter(({ outcome }) => !undecided || outcome !== 'true')
    .flatMap(condition => conditionLines(condition, paint, width));
  const rest = undecided ? restLines(practice, paint, width) : [];
  return [head, ...conditions, ...rest].join('\n');
}

function conditionLines(
  condition: ScannedCondition,
  paint: Paint,
  width: number,
): string[] {
  const resources = tellingResources(condition);
  const places = resources.slice(0, MAX_PLACES).map(found => {
    const reason = reasonOf(found);
    const why = reason === undefined ? '' : `: ${reason}`;
    return `        ${wrap(
      printable(`${placeOf(found)}${why}`),
      width - 8,
      ' '.repeat(10),
    )}`;
  });
  const more = resources.length - MAX_PLACES;
  const [first] = resources;
  const word = first === undefined ? 'unknown' : wordOf(first);
  return [
    `      ${paint.faint(`${condition.fact} is ${word}`)}`,
    ...places,
    ...(more > 0 ? [paint.faint(`        and ${more} more`)] : []),
  ];
}

/** Of an undecided practice: what holds already, and what the files do not speak of. */
function restLines(
  practice: ScannedPractice,
  paint: Paint,
  width: number,
): string[] {
  const supports = practice.explanation.filter(
    ({ side }) => side === 'supports',
  );
  const names = (found: ScannedCondition[]) => [
    ...new Set(found.map(({ fact }) => fact)),
  ];
  const holds = names(supports.filter(({ outcome }) => outcome === 'true'));
  const missing = names(
    supports.filter(({ observed }) => observed.length === 0),
  );
  const line = (words: string, facts: string[]) =>
    facts.length === 0
      ? []
      : [
          paint.faint(
            `      ${wrap(
              `${words}: ${facts.join(', ')}`,
              width - 6,
              ' '.repeat(8),
            )}`,
          ),
        ];
  return [...line('holds', holds), ...line('not in the files', missing)];
}

function summary(report: ScanReport, paint: Paint, verbose: boolean): string {
  const count = (verdict: ScannedPractice['verdict']) =>
    report.practices.filter(practice => practice.verdict === verdict).length;
  const silent = report.practices.filter(
    practice => practice.verdict === 'unknown' && !isTouched(practice),
  ).length;
  const line = [
    paint.good(`${count('supported')} supported`),
    paint.bad(`${count('contradicted')} contradicted`),
    paint.open(`${count('unknown')} undecided`),
  ].join(', ');
  const rest = [
    ...(silent > 0 && !verbose
      ? [
          `The files say nothing about ${silent} of the undecided (--verbose lists them).`,
        ]
      : []),
    ...(count('none') > 0
      ? [
          `No file can decide ${countOf(
            count('none'),
            'practice',
          )} of the lens.`,
        ]
      : []),
  ].join(' ');
  return `${line}${rest === '' ? '' : `\n${paint.faint(rest)}`}`;
}
