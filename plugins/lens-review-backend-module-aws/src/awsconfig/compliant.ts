import { ComplianceType } from '@aws-sdk/client-config-service';
import { AwsCheck, check } from '../checks/AwsCheck';
import { Read } from '../reading/Read';
import { getComplianceDetailsByResource } from './operations';

export const compliant: AwsCheck<Read<ComplianceType[]>> = check({
  name: 'config.compliant',
  asks: 'Does every resource keep to the rules of AWS Config?',
  why: 'What the organisation wants of all resources holds for this one too.',
  field: 'GetComplianceDetailsByResource → EvaluationResults[].ComplianceType',
  operations: [getComplianceDetailsByResource],
  practices: [],
  remediation: {
    text: 'Look up in AWS Config which rule the resource breaks.',
    effort: 'M',
  },
  from: results => results,
  answer: results => {
    const judged = results.filter(
      type => type === 'COMPLIANT' || type === 'NON_COMPLIANT',
    );
    return judged.length === 0
      ? { outcome: 'unknown', reason: 'No rule looked at the resource' }
      : !judged.includes('NON_COMPLIANT');
  },
});
