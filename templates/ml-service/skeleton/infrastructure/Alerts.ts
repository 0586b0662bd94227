import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { Aws } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Where alarms, monitors and the budget tell the owners. */
export class Alerts extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, settings: Settings, key: IKey) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: `Alerts of ${settings.name}`,
      masterKey: key,
      enforceSSL: true,
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsAndBudgetsOfThisAccount',
        principals: [
          new ServicePrincipal('cloudwatch.amazonaws.com'),
          new ServicePrincipal('budgets.amazonaws.com'),
          new ServicePrincipal('events.amazonaws.com'),
        ],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    new Subscription(this, 'Owners', {
      topic: this.topic,
      protocol: SubscriptionProtocol.EMAIL,
      endpoint: settings.alertEmail,
    });
  }
}
