import { GetComplianceDetailsByResourceCommand } from '@aws-sdk/client-config-service';
import {
  GetEnabledStandardsCommand,
  GetFindingsCommand,
} from '@aws-sdk/client-securityhub';
import { Region } from '@lens-review/fake-aws';
import { hoursAgo } from './clock';
import { arnIn } from './names';

/** Something that a control of Security Hub found. */
export interface FindingDeclaration {
  /** ARN of what it is about. */
  resource: string;
  control: string;
  title: string;
  severity: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';
}

/** What Security Hub and AWS Config say of a region. */
export function audits(
  region: Region,
  findings: readonly FindingDeclaration[],
): void {
  const standard = `arn:aws:securityhub:${region.name}::standards/ai-security-best-practices/v/1.0.0`;
  region
    .answer(
      GetEnabledStandardsCommand,
      {},
      {
        StandardsSubscriptions: [
          {
            StandardsSubscriptionArn: arnIn(
              region,
              'securityhub',
              'subscription/ai-security-best-practices/v/1.0.0',
            ),
            StandardsArn: standard,
            StandardsInput: {},
            StandardsStatus: 'READY',
          },
        ],
      },
    )
    .on(GetFindingsCommand, ({ Filters }) => {
      const asked = Filters?.ResourceId?.map(({ Value }) => Value);
      return {
        Findings: findings
          .filter(({ resource }) => !asked || asked.includes(resource))
          .map(finding => ({
            SchemaVersion: '2018-10-08',
            Id: `${finding.control}/${finding.resource}`,
            ProductArn: `arn:aws:securityhub:${region.name}::product/aws/securityhub`,
            GeneratorId: `security-control/${finding.control}`,
            AwsAccountId: region.account,
            CreatedAt: hoursAgo(900).toISOString(),
            UpdatedAt: hoursAgo(8).toISOString(),
            Title: finding.title,
            Description: finding.title,
            Severity: { Label: finding.severity },
            RecordState: 'ACTIVE' as const,
            Workflow: { Status: 'NEW' as const },
            Compliance: {
              Status: 'FAILED' as const,
              SecurityControlId: finding.control,
            },
            Resources: [{ Type: 'Other', Id: finding.resource }],
          })),
      };
    })
    .on(
      GetComplianceDetailsByResourceCommand,
      ({ ResourceType, ResourceId }) => ({
        EvaluationResults: [
          {
            EvaluationResultIdentifier: {
              EvaluationResultQualifier: {
                ConfigRuleName: 'sagemaker-endpoint-config-kms-key-configured',
                ResourceType,
                ResourceId,
              },
            },
            ComplianceType: findings.some(({ resource }) =>
              resource.endsWith(ResourceId ?? ''),
            )
              ? ('NON_COMPLIANT' as const)
              : ('COMPLIANT' as const),
            ResultRecordedTime: hoursAgo(6),
          },
        ],
      }),
    );
}
