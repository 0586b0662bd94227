import { ScannedPractice } from '@lens-review/infrastructure';
import {
  isTouched,
  placeOf,
  reasonOf,
  ScanReport,
  shownAs,
  tellingConditions,
  tellingResources,
  wordOf,
} from '../scan/ScanReport';
import { JunitCase, junitXml } from './junitXml';

/** The report for CI: a suite a pillar; contradicted practices fail, undecided ones are skipped. */
export function scanJunit(report: ScanReport): string {
  return junitXml(
    report.pillars
      .map(({ id, name }) => ({
        name,
        cases: report.practices
          .filter(({ pillarId }) => pillarId === id)
          .flatMap(practice => caseOf(practice, report, name)),
      }))
      .filter(({ cases }) => cases.length > 0),
  );
}

function caseOf(
  practice: ScannedPractice,
  { shown }: ScanReport,
  pillar: string,
): JunitCase[] {
  const verdict = shownAs(practice);
  if (verdict === undefined || !shown.has(verdict)) {
    return [];
  }
  const named = {
    name: `${practice.choiceId} ${practice.title}`,
    className: pillar,
  };
  const said = details(practice);
  switch (verdict) {
    case 'supported':
      return [{ ...named, outcome: { is: 'passed' } }];
    case 'contradicted':
      return [
        {
          ...named,
          outcome: {
            is: 'failed',
            message: said[0] ?? 'contradicted',
            details: said.join('\n'),
          },
        },
      ];
    case 'undecided':
      return [
        {
          ...named,
          outcome: {
            is: 'skipped',
            message: isTouched(practice)
              ? said.join('\n')
              : 'The files say nothing about it.',
          },
        },
      ];
    default:
      return verdict satisfies never;
  }
}

function details(practice: ScannedPractice): string[] {
  return tellingConditions(practice).flatMap(condition =>
    tellingResources(condition).map(found => {
      const reason = reasonOf(found);
      return `${condition.fact} is ${wordOf(found)} at ${placeOf(found)}${
        reason === undefined ? '' : `: ${reason}`
      }`;
    }),
  );
}
