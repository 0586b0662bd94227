import {
  CfnScalableTarget,
  CfnScalingPolicy,
} from 'aws-cdk-lib/aws-applicationautoscaling';
import {
  Alarm,
  ComparisonOperator,
  Metric,
  Stats,
  TreatMissingData,
  Unit,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { CfnEndpoint, CfnEndpointConfig } from 'aws-cdk-lib/aws-sagemaker';
import { Aws, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Alerts } from '../Alerts.ts';
import type { Encryption } from '../Encryption.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../Storage.ts';
import type { ApprovedModel } from './ApprovedModel.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  alerts: Alerts;
  approved: ApprovedModel;
}

const VARIANT = 'AllTraffic';
/** Microseconds; what callers were promised is written in docs/runbook.md. */
const SLOW = 500_000;

/** The endpoint that answers requests, with the alarms that take a bad model back. */
export class Endpoint extends Construct {
  readonly endpoint: CfnEndpoint;
  readonly alarms: Alarm[];
  readonly latency: Metric;
  readonly errors: Metric;
  readonly invocations: Metric;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, alerts, approved } = props;
    approved.appliesTo(this);
    const isServerless = settings.variant === 'serverless';

    const config = new CfnEndpointConfig(this, 'Config', {
      kmsKeyId: encryption.key.keyArn,
      productionVariants: [
        {
          variantName: VARIANT,
          modelName: approved.model.attrModelName,
          initialVariantWeight: 1,
          ...(isServerless
            ? {
                serverlessConfig: {
                  maxConcurrency: settings.maxConcurrency,
                  memorySizeInMb: 2048,
                },
              }
            : {
                instanceType: 'ml.c6i.large',
                initialInstanceCount: settings.minInstances,
              }),
        },
      ],
      ...(isServerless
        ? {}
        : {
            dataCaptureConfig: {
              enableCapture: true,
              initialSamplingPercentage: 100,
              destinationS3Uri: `s3://${storage.data.bucketName}/captured`,
              kmsKeyId: encryption.key.keyArn,
              captureOptions: [
                { captureMode: 'Input' },
                { captureMode: 'Output' },
              ],
              captureContentTypeHeader: {
                csvContentTypes: ['text/csv'],
                jsonContentTypes: ['application/json'],
              },
            },
          }),
    });
    // Alarms know the endpoint by its name, so that the endpoint can name them
    const metric = (name: string, statistic: string, unit?: Unit) =>
      new Metric({
        namespace: 'AWS/SageMaker',
        metricName: name,
        statistic,
        unit,
        period: Duration.minutes(1),
        dimensionsMap: { EndpointName: settings.name, VariantName: VARIANT },
      });
    this.errors = metric('Invocation5XXErrors', Stats.SUM);
    this.latency = metric(
      'ModelLatency',
      Stats.percentile(95),
      Unit.MICROSECONDS,
    );
    this.invocations = metric('Invocations', Stats.SUM);
    this.alarms = [
      new Alarm(this, 'ErrorsAlarm', {
        alarmName: `${settings.name}-errors`,
        alarmDescription:
          'The model fails requests. docs/runbook.md says what to do.',
        metric: this.errors,
        threshold: 5,
        evaluationPeriods: 2,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
      new Alarm(this, 'LatencyAlarm', {
        alarmName: `${settings.name}-latency`,
        alarmDescription:
          'The model answers too slowly. docs/runbook.md says what to do.',
        metric: this.latency,
        threshold: SLOW,
        evaluationPeriods: 3,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    ];
    for (const alarm of this.alarms) {
      alarm.addAlarmAction(new SnsAction(alerts.topic));
      alarm.addOkAction(new SnsAction(alerts.topic));
    }

    this.endpoint = new CfnEndpoint(this, 'Endpoint', {
      endpointName: settings.name,
      endpointConfigName: config.attrEndpointConfigName,
      deploymentConfig: {
        autoRollbackConfiguration: {
          alarms: this.alarms.map(alarm => ({ alarmName: alarm.alarmName })),
        },
        blueGreenUpdatePolicy: {
          terminationWaitInSeconds: 600,
          maximumExecutionTimeoutInSeconds: 3600,
          // Serverless capacity cannot be split; it moves at once and comes back at once
          trafficRoutingConfiguration: isServerless
            ? { type: 'ALL_AT_ONCE', waitIntervalInSeconds: 300 }
            : {
                type: 'CANARY',
                waitIntervalInSeconds: 600,
                canarySize: { type: 'INSTANCE_COUNT', value: 1 },
              },
        },
      },
    });
    for (const alarm of this.alarms) {
      this.endpoint.node.addDependency(alarm);
    }
    if (!isServerless) this.addScaling(settings);
  }

  private addScaling(settings: Settings): void {
    const target = new CfnScalableTarget(this, 'Instances', {
      serviceNamespace: 'sagemaker',
      scalableDimension: 'sagemaker:variant:DesiredInstanceCount',
      resourceId: `endpoint/${this.endpoint.attrEndpointName}/variant/${VARIANT}`,
      minCapacity: settings.minInstances,
      maxCapacity: settings.maxInstances,
      roleArn: `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint`,
    });
    new CfnScalingPolicy(this, 'FollowLoad', {
      policyName: `${settings.name}-follow-load`,
      policyType: 'TargetTrackingScaling',
      scalingTargetId: target.ref,
      targetTrackingScalingPolicyConfiguration: {
        predefinedMetricSpecification: {
          predefinedMetricType: 'SageMakerVariantInvocationsPerInstance',
        },
        // Invocations a minute that one instance carries with half of it to spare;
        // docs/cost.md says how to measure it for your model
        targetValue: 1200,
        scaleInCooldown: 300,
        scaleOutCooldown: 60,
      },
    });
  }
}
