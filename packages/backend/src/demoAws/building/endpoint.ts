import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  ProductionVariantInstanceType,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { alarmOn } from './alarm';
import { daysAgo } from './clock';
import { load, LoadDeclaration } from './load';
import { model, ModelDeclaration } from './model';
import { MonitorDeclaration, monitors } from './monitors';
import { arnIn } from './names';
import { Scaling, scaling } from './scaling';
import { tagged, Tags } from './tags';

/** An endpoint with all that belongs to it. */
export interface EndpointDeclaration {
  name: string;
  /** Undefined where the endpoint is serverless, or its models are components. */
  model: ModelDeclaration;
  fleet: Fleet;
  key?: string;
  /** Share of the requests that are captured. */
  capturedPercent?: number;
  /** Whether an alarm rolls a bad release back. */
  rollback?: boolean;
  scaling?: Scaling;
  monitors?: MonitorDeclaration[];
  /** Whether an alarm calls somebody, and how it stands. */
  alarm?: 'quiet' | 'ringing';
  load?: LoadDeclaration;
  tags?: Tags;
}

/** What an endpoint runs on. */
export type Fleet =
  | { kind: 'instances'; type: ProductionVariantInstanceType; count: number }
  | { kind: 'serverless'; memoryMb: number; concurrency: number };

const VARIANT = 'main';

/** Gives the endpoint's ARN. */
export function endpoint(
  region: Region,
  declaration: EndpointDeclaration,
): string {
  const { name: EndpointName, fleet, capturedPercent } = declaration;
  const EndpointArn = arnIn(region, 'sagemaker', `endpoint/${EndpointName}`);
  const configName = `${EndpointName}-config`;
  const rollbackAlarms = declaration.rollback
    ? [{ AlarmName: `${EndpointName}-errors` }]
    : undefined;
  region
    .answer(DescribeEndpointCommand, { EndpointName }, () => ({
      EndpointName,
      EndpointArn,
      EndpointStatus: 'InService',
      EndpointConfigName: configName,
      CreationTime: daysAgo(240),
      LastModifiedTime: daysAgo(9),
      ProductionVariants: [
        {
          VariantName: VARIANT,
          CurrentWeight: 1,
          DesiredWeight: 1,
          ...(fleet.kind === 'serverless'
            ? { CurrentServerlessConfig: serverless(fleet) }
            : {
                CurrentInstanceCount: fleet.count,
                DesiredInstanceCount: fleet.count,
              }),
        },
      ],
      ...(capturedPercent !== undefined && {
        DataCaptureConfig: {
          EnableCapture: true,
          CaptureStatus: 'Started',
          CurrentSamplingPercentage: capturedPercent,
          DestinationS3Uri: `s3://tallgrass-captures/${EndpointName}`,
          KmsKeyId: declaration.key ?? '',
        },
      }),
      ...(rollbackAlarms && {
        LastDeploymentConfig: {
          BlueGreenUpdatePolicy: {
            TrafficRoutingConfiguration: {
              Type: 'CANARY',
              WaitIntervalInSeconds: 600,
              CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 },
            },
          },
          AutoRollbackConfiguration: { Alarms: rollbackAlarms },
        },
      }),
    }))
    .answer(
      DescribeEndpointConfigCommand,
      { EndpointConfigName: configName },
      () => ({
        EndpointConfigName: configName,
        EndpointConfigArn: arnIn(
          region,
          'sagemaker',
          `endpoint-config/${configName}`,
        ),
        CreationTime: daysAgo(9),
        KmsKeyId: declaration.key,
        ProductionVariants: [
          {
            VariantName: VARIANT,
            ModelName: declaration.model.name,
            ...(fleet.kind === 'serverless'
              ? { ServerlessConfig: serverless(fleet) }
              : {
                  InstanceType: fleet.type,
                  InitialInstanceCount: fleet.count,
                }),
          },
        ],
      }),
    );
  model(region, declaration.model);
  if (declaration.scaling) {
    scaling(region, EndpointName, VARIANT, declaration.scaling);
  }
  monitors(region, EndpointName, declaration.monitors ?? []);
  if (declaration.alarm) alarmOn(region, EndpointName, declaration.alarm);
  if (declaration.load) {
    load(region, EndpointName, VARIANT, declaration.load);
  }
  tagged(region, EndpointArn, declaration.tags);
  return EndpointArn;
}

function serverless({
  memoryMb,
  concurrency,
}: Extract<Fleet, { kind: 'serverless' }>) {
  return { MemorySizeInMB: memoryMb, MaxConcurrency: concurrency };
}
