import { DescribeBudgetsCommand } from '@aws-sdk/client-budgets';
import { GetComplianceDetailsByResourceCommand } from '@aws-sdk/client-config-service';
import {
  GetCostAndUsageCommand,
  GetCostForecastCommand,
} from '@aws-sdk/client-cost-explorer';
import {
  GetEnabledStandardsCommand,
  GetFindingsCommand,
} from '@aws-sdk/client-securityhub';
import { Names, World } from './World';

/** What a control found, and is dealt with. */
export const FINDING = {
  SchemaVersion: '2018-10-08',
  Id: 'finding',
  ProductArn: 'arn:aws:securityhub:eu-west-1::product/aws/securityhub',
  GeneratorId: 'control',
  AwsAccountId: '111122223333',
  CreatedAt: '2026-11-20T00:00:00Z',
  UpdatedAt: '2026-11-20T00:00:00Z',
  Title: 'A control',
  Description: 'It looked',
  Resources: [],
  Severity: { Label: 'HIGH' as const },
  Compliance: { Status: 'PASSED' as const },
  Workflow: { Status: 'RESOLVED' as const },
};

/** What the organisation's own services say of the component: it keeps the rules and its budget. */
export function goodStanding({ account, accountId }: World): Names {
  account
    .on(GetEnabledStandardsCommand, () => ({
      StandardsSubscriptions: [
        {
          StandardsSubscriptionArn: 'arn:aws:securityhub:::subscription',
          StandardsArn: 'arn:aws:securityhub:::standards/ai',
          StandardsInput: {},
          StandardsStatus: 'READY' as const,
        },
      ],
    }))
    .on(GetFindingsCommand, () => ({
      Findings: [{ ...FINDING, AwsAccountId: accountId }],
    }))
    .on(GetComplianceDetailsByResourceCommand, () => ({
      EvaluationResults: [{ ComplianceType: 'COMPLIANT' as const }],
    }))
    .on(GetCostAndUsageCommand, () => ({
      ResultsByTime: [
        { Total: { UnblendedCost: { Amount: '20.5', Unit: 'USD' } } },
      ],
    }))
    .on(GetCostForecastCommand, () => ({
      Total: { Amount: '10.25', Unit: 'USD' },
    }))
    .on(DescribeBudgetsCommand, () => ({
      Budgets: [
        {
          BudgetName: 'churn',
          TimeUnit: 'MONTHLY' as const,
          BudgetType: 'COST' as const,
          CostFilters: { TagKeyValue: ['user:component$churn'] },
        },
      ],
    }));
  return { 'aws.amazon.com/cost-insights-tags': 'component=churn' };
}
