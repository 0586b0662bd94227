import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { Alerts } from './Alerts.ts';
import type { Settings } from './settings.ts';

/** What the service may cost a month; the owners hear of it before it is spent. */
export class Budget extends Construct {
  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    alerts: Alerts,
  ) {
    super(scope, id);
    const tell = (notificationType: string, threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [
        { subscriptionType: 'SNS', address: alerts.topic.topicArn },
      ],
    });
    new CfnBudget(this, 'Monthly', {
      budget: {
        budgetName: `${settings.name}-monthly`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: settings.monthlyBudget, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:service$${settings.name}`] },
      },
      notificationsWithSubscribers: [
        tell('ACTUAL', 80),
        tell('ACTUAL', 100),
        tell('FORECASTED', 100),
      ],
    });
  }
}
