import { ScannedPractice } from '@lens-review/infrastructure';
import {
  isTouched,
  placeOf,
  practicesOf,
  reasonOf,
  ScanReport,
  tellingConditions,
  tellingResources,
  wordOf,
} from '../scan/ScanReport';
import { countOf } from './countOf';
import { escapeMarkdown } from './markdown';

/** Places that are listed for one practice. */
const MAX_PLACES = 5;

/** The report as a comment on a change. */
export function scanMarkdown(report: ScanReport): string {
  const sections = [
    `## ${escapeMarkdown(report.lens)}`,
    counts(report),
    refusals(report),
    table('Contradicted', practicesOf(report, 'contradicted')),
    table('Undecided', practicesOf(report, 'undecided').filter(isTouched)),
    table('Supported', practicesOf(report, 'supported')),
  ];
  return `${sections.filter(part => part !== '').join('\n\n')}\n`;
}

function counts({ practices, scans }: ScanReport): string {
  const count = (verdict: ScannedPractice['verdict']) =>
    practices.filter(practice => practice.verdict === verdict).length;
  return `${countOf(scans.length, 'file')}: **${count(
    'supported',
  )} supported**, **${count('contradicted')} contradicted**, ${count(
    'unknown',
  )} undecided.`;
}

function refusals({ scans }: ScanReport): string {
  return scans
    .filter(({ format }) => format === 'none')
    .map(({ file, issues }) => {
      const refusal = issues.find(({ severity }) => severity === 'refused');
      return `- ${code(file)} was not read: ${escapeMarkdown(
        refusal?.message ?? 'nothing in it could be read.',
      )}`;
    })
    .join('\n');
}

function table(title: string, practices: ScannedPractice[]): string {
  if (practices.length === 0) {
    return '';
  }
  const rows = practices.map(practice => {
    const inPart =
      practice.verdict === 'supported' && practice.strength === 'partial'
        ? ' (in part)'
        : '';
    return `| ${practice.choiceId} ${escapeMarkdown(
      practice.title,
    )}${inPart} | ${evidence(practice)} |`;
  });
  return [
    `### ${title} (${practices.length})`,
    '',
    '| Practice | Evidence |',
    '| --- | --- |',
    ...rows,
  ].join('\n');
}

function evidence(practice: ScannedPractice): string {
  return tellingConditions(practice)
    .map(condition => {
      const resources = tellingResources(condition);
      const [first] = resources;
      const places = resources.slice(0, MAX_PLACES).map(found => {
        const reason = reasonOf(found);
        return `${code(placeOf(found))}${
          reason === undefined ? '' : ` ${escapeMarkdown(reason)}`
        }`;
      });
      const more = resources.length - places.length;
      return [
        `${code(condition.fact)} is ${first ? wordOf(first) : 'unknown'}`,
        ...places,
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('<br>');
    })
    .join('<br>');
}

function code(text: string): string {
  return `\`${text.replace(/[`|\r\n]/g, ' ')}\``;
}
