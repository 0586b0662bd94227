import { apiGatewayService } from './apigateway/apiGatewayService';
import { autoScalingService } from './autoscaling/autoScalingService';
import { configService } from './awsconfig/configService';
import { budgetsService } from './budgets/budgetsService';
import { cloudWatchService } from './cloudwatch/cloudWatchService';
import { codeBuildService } from './codebuild/codeBuildService';
import { codePipelineService } from './codepipeline/codePipelineService';
import { AwsService } from './collecting/AwsService';
import { costExplorerService } from './costs/costExplorerService';
import { ec2Service } from './ec2/ec2Service';
import { eventBridgeService } from './eventbridge/eventBridgeService';
import { glueService } from './glue/glueService';
import { iamService } from './iam/iamService';
import { kmsService } from './kms/kmsService';
import { s3Service } from './s3/s3Service';
import { sagemakerService } from './sagemaker/sagemakerService';
import { securityHubService } from './securityhub/securityHubService';

/** Every service that is read. */
export const awsServices: readonly AwsService[] = [
  s3Service,
  glueService,
  sagemakerService,
  eventBridgeService,
  codePipelineService,
  codeBuildService,
  apiGatewayService,
  autoScalingService,
  cloudWatchService,
  securityHubService,
  configService,
  costExplorerService,
  budgetsService,
  ec2Service,
  iamService,
  kmsService,
];
