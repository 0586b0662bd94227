import { ScannedPractice, ScannedResource } from '@lens-review/infrastructure';
import {
  idOf,
  practicesOf,
  reasonOf,
  ScanReport,
  Shown,
  SHOWN,
  tellingConditions,
  tellingResources,
} from '../scan/ScanReport';
import { SarifResult, sarifLog, sarifLocation } from './sarifLog';

/** Places of one result. */
const MAX_LOCATIONS = 50;

const KINDS = {
  supported: { kind: 'pass', level: 'none' },
  contradicted: { kind: 'fail', level: 'error' },
  undecided: { kind: 'open', level: 'none' },
} as const;

/** The report for code scanning: one result a practice, of kind pass, fail or open. */
export function scanSarif(report: ScanReport): string {
  const byVerdict = SHOWN.flatMap(verdict =>
    practicesOf(report, verdict).map(practice => ({ practice, verdict })),
  );
  return sarifLog({
    rules: byVerdict.map(({ practice }) => ({
      id: idOf(practice),
      title: practice.title,
      text: practice.why ?? practice.title,
    })),
    results: byVerdict.map(({ practice, verdict }) =>
      resultOf(practice, verdict),
    ),
    notifications: report.scans.flatMap(({ file, issues }) =>
      issues.map(({ severity, message, line }) => ({
        level: severity === 'notice' ? ('note' as const) : ('warning' as const),
        text: message,
        locations: [sarifLocation(file, line)],
      })),
    ),
    /** Whether everything that was asked for was read. */
    complete: report.scans.every(({ format }) => format !== 'none'),
  });
}

function resultOf(practice: ScannedPractice, verdict: Shown): SarifResult {
  const resources = tellingConditions(practice).flatMap(tellingResources);
  return {
    ruleId: idOf(practice),
    ...KINDS[verdict],
    text: `${practice.choiceId} ${practice.title} is ${verdict}.${because(
      practice,
    )}`,
    locations: resources
      .slice(0, MAX_LOCATIONS)
      .map(({ file, line }) => sarifLocation(file, line)),
  };
}

function because(practice: ScannedPractice): string {
  return tellingConditions(practice)
    .map(condition => {
      const said = tellingResources(condition).slice(0, 3).map(sentenceOf);
      return ` ${condition.fact}: ${said.join('; ')}.`;
    })
    .join('');
}

function sentenceOf(found: ScannedResource): string {
  const reason = reasonOf(found);
  const word = found.outcome === 'value' ? String(found.value) : found.outcome;
  return `${word} for ${found.logicalId === '' ? found.file : found.logicalId}${
    reason === undefined ? '' : ` (${reason})`
  }`;
}
