import * as apiGateway from '@aws-sdk/client-api-gateway';
import * as applicationAutoScaling from '@aws-sdk/client-application-auto-scaling';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as glue from '@aws-sdk/client-glue';
import * as s3 from '@aws-sdk/client-s3';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import { FakeAws, Region } from '@lens-review/fake-aws';
import { BenchComponent, componentAt } from './BenchWorld';
import { fillNetworks, VPC_CONFIG } from './fillNetwork';

const THEN = new Date('2026-01-01T00:00:00Z');

/** Lets the first components of the benchmark exist. */
export function fillWorld(fake: FakeAws, components: number): void {
  fillNetworks(fake);
  for (let index = 0; index < components; index++) {
    const component = componentAt(index);
    const region = fake.account(component.account).region(component.region);
    endpoint(region, component);
    build(region, component);
    data(region, component);
    if (component.api) api(region, component.api);
  }
}

function arnOf({ account, region }: BenchComponent, resource: string): string {
  return `arn:aws:sagemaker:${region}:${account}:${resource}`;
}

function endpoint(region: Region, component: BenchComponent): void {
  const { name } = component;
  const target = {
    ServiceNamespace: 'sagemaker' as const,
    ScalableDimension: 'sagemaker:variant:DesiredInstanceCount' as const,
    ResourceId: `endpoint/${name}/variant/main`,
  };
  region
    .answer(
      sageMaker.DescribeEndpointCommand,
      { EndpointName: name },
      {
        EndpointName: name,
        EndpointArn: arnOf(component, `endpoint/${name}`),
        EndpointStatus: 'InService',
        EndpointConfigName: name,
        CreationTime: THEN,
        LastModifiedTime: THEN,
        ProductionVariants: [{ VariantName: 'main', DesiredInstanceCount: 2 }],
      },
    )
    .answer(
      sageMaker.DescribeEndpointConfigCommand,
      { EndpointConfigName: name },
      {
        EndpointConfigName: name,
        EndpointConfigArn: arnOf(component, `endpoint-config/${name}`),
        CreationTime: THEN,
        ProductionVariants: [
          {
            VariantName: 'main',
            ModelName: name,
            InstanceType: 'ml.c7g.large',
            InitialInstanceCount: 2,
          },
        ],
      },
    )
    .answer(
      sageMaker.DescribeModelCommand,
      { ModelName: name },
      {
        ModelName: name,
        ModelArn: arnOf(component, `model/${name}`),
        CreationTime: THEN,
        ExecutionRoleArn: `arn:aws:iam::${component.account}:role/serving`,
        VpcConfig: VPC_CONFIG,
      },
    )
    .answer(
      sageMaker.ListTagsCommand,
      { ResourceArn: arnOf(component, `endpoint/${name}`) },
      { Tags: [{ Key: 'component', Value: name }] },
    )
    .answer(
      cloudWatch.DescribeAlarmsCommand,
      {},
      {
        MetricAlarms: [
          {
            AlarmName: `${name}-errors`,
            Namespace: 'AWS/SageMaker',
            MetricName: 'Invocation5XXErrors',
            Dimensions: [{ Name: 'EndpointName', Value: name }],
            ActionsEnabled: true,
            AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:duty'],
            StateValue: 'OK',
          },
        ],
      },
    )
    .answer(
      applicationAutoScaling.DescribeScalableTargetsCommand,
      {},
      {
        ScalableTargets: [
          {
            ...target,
            MinCapacity: 2,
            MaxCapacity: 4,
            RoleARN: 'arn:aws:iam::111122223333:role/scaling',
            CreationTime: THEN,
          },
        ],
      },
    )
    .answer(
      applicationAutoScaling.DescribeScalingPoliciesCommand,
      {},
      {
        ScalingPolicies: [
          {
            ...target,
            PolicyARN: `arn:aws:autoscaling:::${name}`,
            PolicyName: 'requests',
            PolicyType: 'TargetTrackingScaling',
            CreationTime: THEN,
          },
        ],
      },
    );
}

function build(region: Region, component: BenchComponent): void {
  const { name } = component;
  region
    .answer(
      sageMaker.DescribePipelineCommand,
      { PipelineName: name },
      {
        PipelineArn: arnOf(component, `pipeline/${name}`),
        PipelineName: name,
        PipelineStatus: 'Active',
        RoleArn: `arn:aws:iam::${component.account}:role/training`,
        PipelineDefinition: JSON.stringify({
          Steps: [
            { Name: 'Prepare', Type: 'Processing', Arguments: {} },
            { Name: 'Train', Type: 'Training', Arguments: {} },
            { Name: 'Register', Type: 'RegisterModel', Arguments: {} },
          ],
        }),
      },
    )
    .answer(
      sageMaker.ListPipelineExecutionsCommand,
      { PipelineName: name },
      {
        PipelineExecutionSummaries: [
          {
            PipelineExecutionArn: arnOf(
              component,
              `pipeline/${name}/execution/1`,
            ),
            PipelineExecutionStatus: 'Succeeded',
            StartTime: THEN,
          },
        ],
      },
    )
    .answer(
      sageMaker.DescribeModelPackageGroupCommand,
      { ModelPackageGroupName: name },
      {
        ModelPackageGroupName: name,
        ModelPackageGroupArn: arnOf(component, `model-package-group/${name}`),
        ModelPackageGroupStatus: 'Completed',
        CreationTime: THEN,
        CreatedBy: {},
      },
    );
}

function data(region: Region, { name }: BenchComponent): void {
  const Bucket = `bench-${name}`;
  region
    .answer(
      s3.GetBucketEncryptionCommand,
      { Bucket },
      {
        ServerSideEncryptionConfiguration: {
          Rules: [
            { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
          ],
        },
      },
    )
    .answer(s3.GetBucketVersioningCommand, { Bucket }, { Status: 'Enabled' })
    .answer(
      glue.GetJobCommand,
      { JobName: name },
      {
        Job: {
          Name: name,
          Role: 'preparing',
          Command: { Name: 'glueetl' },
          DefaultArguments: { '--enable-continuous-cloudwatch-log': 'true' },
        },
      },
    )
    .answer(
      glue.GetJobRunsCommand,
      { JobName: name },
      {
        JobRuns: [
          {
            Id: 'jr_1',
            JobName: name,
            JobRunState: 'SUCCEEDED',
            StartedOn: THEN,
          },
        ],
      },
    );
}

function api(region: Region, restApiId: string): void {
  region
    .answer(
      apiGateway.GetRestApiCommand,
      { restApiId },
      {
        id: restApiId,
        name: restApiId,
        endpointConfiguration: { types: ['REGIONAL'] },
      },
    )
    .answer(
      apiGateway.GetResourcesCommand,
      { restApiId, embed: ['methods'] },
      {
        items: [
          {
            id: 'r',
            path: '/',
            resourceMethods: {
              POST: { httpMethod: 'POST', authorizationType: 'AWS_IAM' },
            },
          },
        ],
      },
    )
    .answer(
      apiGateway.GetStagesCommand,
      { restApiId },
      { item: [{ stageName: 'prod' }] },
    );
}
