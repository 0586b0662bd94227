import { AwsCheck, check } from '../checks/AwsCheck';
import { both, Read } from '../reading/Read';
import { ControlFinding, getEnabledStandards, getFindings } from './operations';

/** What an account is held to, and how grave the failed findings about a resource are. */
export interface FindingsReading {
  standards: Read<string[]>;
  findings: Read<ControlFinding[]>;
}

export const noFailedFindings: AwsCheck<FindingsReading> = check({
  name: 'securityhub.no_failed_findings',
  asks: 'Is every resource free of grave findings in Security Hub?',
  why: 'What the standards of the organisation find fault with is dealt with.',
  field:
    'GetFindings → Findings[].{Compliance.Status,Workflow.Status,Severity.Label}, GetEnabledStandards → StandardsSubscriptions[]',
  operations: [getEnabledStandards, getFindings],
  practices: [],
  remediation: {
    text: 'Deal with the critical and high findings about the resource.',
    effort: 'M',
  },
  from: ({ standards, findings }) => both(standards, findings),
  answer([standards, findings]) {
    if (standards.length === 0 || findings.length === 0) {
      return {
        outcome: 'unknown',
        reason:
          standards.length === 0
            ? 'No standard is enabled: nothing was looked for'
            : 'No control looked at the resource',
      };
    }
    return !findings.some(
      ({ open, severity }) =>
        open && (severity === 'CRITICAL' || severity === 'HIGH'),
    );
  },
});
