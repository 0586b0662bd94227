import { APIGatewayClient } from '@aws-sdk/client-api-gateway';
import { ApiGatewayV2Client } from '@aws-sdk/client-apigatewayv2';
import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { BudgetsClient } from '@aws-sdk/client-budgets';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CodeBuildClient } from '@aws-sdk/client-codebuild';
import { CodePipelineClient } from '@aws-sdk/client-codepipeline';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { CostExplorerClient } from '@aws-sdk/client-cost-explorer';
import { EC2Client } from '@aws-sdk/client-ec2';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { GlueClient } from '@aws-sdk/client-glue';
import { IAMClient } from '@aws-sdk/client-iam';
import { KMSClient } from '@aws-sdk/client-kms';
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecurityHubClient } from '@aws-sdk/client-securityhub';
import { AwsCredentialIdentityProvider } from '@smithy/types';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { refusePages } from './refusePages';

/** What every client is made with. */
export interface ClientSettings {
  region: string;
  credentials: AwsCredentialIdentityProvider;
  endpoint?: string;
  maxAttempts: number;
  retryMode: 'adaptive';
  requestHandler: NodeHttpHandler;
  customUserAgent: string;
}

/** The clients by service. A service is added here and below. */
export interface AwsClients {
  'api-gateway': APIGatewayClient;
  apigatewayv2: ApiGatewayV2Client;
  'application-auto-scaling': ApplicationAutoScalingClient;
  'auto-scaling': AutoScalingClient;
  budgets: BudgetsClient;
  cloudwatch: CloudWatchClient;
  codebuild: CodeBuildClient;
  codepipeline: CodePipelineClient;
  config: ConfigServiceClient;
  'cost-explorer': CostExplorerClient;
  ec2: EC2Client;
  eventbridge: EventBridgeClient;
  glue: GlueClient;
  iam: IAMClient;
  kms: KMSClient;
  s3: S3Client;
  sagemaker: SageMakerClient;
  scheduler: SchedulerClient;
  securityhub: SecurityHubClient;
  tagging: ResourceGroupsTaggingAPIClient;
}

export const CLIENT_FACTORIES: {
  readonly [Service in keyof AwsClients]: (
    settings: ClientSettings,
  ) => AwsClients[Service];
} = {
  'api-gateway': settings => new APIGatewayClient(settings),
  apigatewayv2: settings => new ApiGatewayV2Client(settings),
  'application-auto-scaling': settings =>
    new ApplicationAutoScalingClient(settings),
  'auto-scaling': settings => new AutoScalingClient(settings),
  budgets: settings => new BudgetsClient(settings),
  cloudwatch: settings => new CloudWatchClient(settings),
  codebuild: settings => new CodeBuildClient(settings),
  codepipeline: settings => new CodePipelineClient(settings),
  config: settings => new ConfigServiceClient(settings),
  'cost-explorer': settings => new CostExplorerClient(settings),
  ec2: settings => new EC2Client(settings),
  eventbridge: settings => new EventBridgeClient(settings),
  glue: settings => new GlueClient(settings),
  iam: settings => new IAMClient(settings),
  kms: settings => new KMSClient(settings),
  s3: settings => {
    const client = new S3Client({
      ...settings,
      // A bucket's ARN does not say where it lies
      followRegionRedirects: true,
      forcePathStyle: isEndpointSet(settings),
    });
    client.middlewareStack.add(refusePages, {
      step: 'deserialize',
      // Before the answer is read
      priority: 'low',
    });
    return client;
  },
  sagemaker: settings => new SageMakerClient(settings),
  scheduler: settings => new SchedulerClient(settings),
  securityhub: settings => new SecurityHubClient(settings),
  tagging: settings => new ResourceGroupsTaggingAPIClient(settings),
};

/** Simulated accounts have no host name for every bucket. */
function isEndpointSet(settings: ClientSettings): boolean {
  return Boolean(
    settings.endpoint ??
      process.env.AWS_ENDPOINT_URL_S3 ??
      process.env.AWS_ENDPOINT_URL,
  );
}
