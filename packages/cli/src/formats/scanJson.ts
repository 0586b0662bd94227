import { ScannedResource } from '@lens-review/infrastructure';
import { ScanReport } from '../scan/ScanReport';

/**
 * The report as data. Stable: keys may be added, none changes or goes. Facts stand
 * template by template in the order of `templates`, each name once a template.
 */
export function scanJson({ scans, practices }: ScanReport): string {
  const report = {
    facts: scans.flatMap(({ facts }) =>
      facts.map(({ name, resources, ...outcome }) => ({
        name,
        ...outcome,
        resources: resources.map(({ file, logicalId, line }) => ({
          file,
          logicalId,
          line,
        })),
      })),
    ),
    practices: practices.map(
      ({ questionId, choiceId, verdict, strength, explanation }) => ({
        questionId,
        choiceId,
        verdict,
        strength: strength ?? null,
        explanation: explanation.map(
          ({ side, fact, expected, outcome, observed }) => ({
            side,
            fact,
            expected,
            outcome,
            observed: observed.map(placeAndOutcome),
          }),
        ),
      }),
    ),
    templates: scans.map(({ file, format, issues }) => ({
      file,
      format,
      issues,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function placeAndOutcome(found: ScannedResource): object {
  const { file, logicalId, line, ...outcome } = found;
  return { file, logicalId, line, ...outcome };
}
