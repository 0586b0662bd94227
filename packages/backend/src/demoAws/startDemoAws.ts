import * as apiGateway from '@aws-sdk/client-api-gateway';
import * as apiGatewayV2 from '@aws-sdk/client-apigatewayv2';
import * as applicationAutoScaling from '@aws-sdk/client-application-auto-scaling';
import * as autoScaling from '@aws-sdk/client-auto-scaling';
import * as budgets from '@aws-sdk/client-budgets';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as codeBuild from '@aws-sdk/client-codebuild';
import * as codePipeline from '@aws-sdk/client-codepipeline';
import * as configService from '@aws-sdk/client-config-service';
import * as costExplorer from '@aws-sdk/client-cost-explorer';
import * as ec2 from '@aws-sdk/client-ec2';
import * as eventBridge from '@aws-sdk/client-eventbridge';
import * as glue from '@aws-sdk/client-glue';
import * as iam from '@aws-sdk/client-iam';
import * as kms from '@aws-sdk/client-kms';
import * as tagging from '@aws-sdk/client-resource-groups-tagging-api';
import * as s3 from '@aws-sdk/client-s3';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import * as scheduler from '@aws-sdk/client-scheduler';
import * as securityHub from '@aws-sdk/client-securityhub';
import { FakeAws } from '@lens-review/fake-aws';
import { tallgrass } from './worlds';

/** AWS services that the demo's accounts use. */
const SERVICES = [
  apiGateway,
  apiGatewayV2,
  applicationAutoScaling,
  autoScaling,
  budgets,
  cloudWatch,
  codeBuild,
  codePipeline,
  configService,
  costExplorer,
  ec2,
  eventBridge,
  glue,
  iam,
  kms,
  s3,
  sageMaker,
  scheduler,
  securityHub,
  tagging,
];

/** Starts the simulated accounts of Tallgrass on a free port of this machine. */
export async function startDemoAws(): Promise<FakeAws> {
  const fake = await FakeAws.start({
    services: SERVICES,
    pageSize: 100,
    // The portal ends when it is stopped, whatever still listens
    background: true,
  });
  tallgrass(fake);
  return fake;
}
