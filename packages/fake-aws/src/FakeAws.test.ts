import * as apiGateway from '@aws-sdk/client-api-gateway';
import * as apiGatewayV2 from '@aws-sdk/client-apigatewayv2';
import * as applicationAutoScaling from '@aws-sdk/client-application-auto-scaling';
import * as autoScaling from '@aws-sdk/client-auto-scaling';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as ec2 from '@aws-sdk/client-ec2';
import * as glue from '@aws-sdk/client-glue';
import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import * as sts from '@aws-sdk/client-sts';
import { FakeAws } from './FakeAws';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const NOW = new Date('2026-01-02T03:04:05Z');
const ENDPOINT_ARN = `arn:aws:sagemaker:${REGION}:${ACCOUNT}:endpoint/churn`;

describe('FakeAws answers unmodified clients', () => {
  let fake: FakeAws;

  beforeAll(async () => {
    fake = await FakeAws.start({
      services: [
        apiGateway,
        apiGatewayV2,
        applicationAutoScaling,
        autoScaling,
        cloudWatch,
        ec2,
        glue,
        iam,
        s3,
        sageMaker,
      ],
    });
  });

  afterAll(async () => {
    await fake.stop();
  });

  const here = () => fake.account(ACCOUNT).region(REGION);
  const config = () => ({
    ...fake.clientConfig(ACCOUNT, REGION),
    maxAttempts: 1,
  });

  it('in awsJson 1.1', async () => {
    here().answer(
      sageMaker.DescribeEndpointCommand,
      { EndpointName: 'churn' },
      {
        EndpointName: 'churn',
        EndpointArn: ENDPOINT_ARN,
        EndpointStatus: 'InService',
        CreationTime: NOW,
        LastModifiedTime: NOW,
        ProductionVariants: [{ VariantName: 'main', CurrentInstanceCount: 2 }],
      },
    );
    const client = new sageMaker.SageMakerClient(config());

    await expect(
      client.send(
        new sageMaker.DescribeEndpointCommand({ EndpointName: 'churn' }),
      ),
    ).resolves.toMatchObject({
      EndpointArn: ENDPOINT_ARN,
      CreationTime: NOW,
      ProductionVariants: [{ CurrentInstanceCount: 2 }],
    });
    await expect(
      client.send(
        new sageMaker.DescribeEndpointCommand({ EndpointName: 'other' }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(
      client.send(
        new sageMaker.DescribePipelineCommand({ PipelineName: 'other' }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFound' });
  });

  it('in awsJson 1.0', async () => {
    here().answer(
      cloudWatch.DescribeAlarmsCommand,
      {},
      {
        MetricAlarms: [
          {
            AlarmName: 'latency',
            MetricName: 'ModelLatency',
            Namespace: 'AWS/SageMaker',
            StateValue: 'OK',
            StateUpdatedTimestamp: NOW,
            Dimensions: [{ Name: 'EndpointName', Value: 'churn' }],
          },
        ],
      },
    );
    const client = new cloudWatch.CloudWatchClient(config());

    await expect(
      client.send(new cloudWatch.DescribeAlarmsCommand({})),
    ).resolves.toMatchObject({
      MetricAlarms: [{ AlarmName: 'latency', StateUpdatedTimestamp: NOW }],
    });
  });

  it('in restJson, two services under one signing name', async () => {
    here()
      .answer(
        apiGatewayV2.GetRoutesCommand,
        { ApiId: 'h1' },
        {
          Items: [{ RouteKey: 'POST /predict', AuthorizationType: 'AWS_IAM' }],
        },
      )
      .answer(
        apiGateway.GetStageCommand,
        { restApiId: 'r1', stageName: 'prod' },
        { stageName: 'prod', tracingEnabled: true, createdDate: NOW },
      );

    await expect(
      new apiGatewayV2.ApiGatewayV2Client(config()).send(
        new apiGatewayV2.GetRoutesCommand({ ApiId: 'h1' }),
      ),
    ).resolves.toMatchObject({ Items: [{ AuthorizationType: 'AWS_IAM' }] });
    const rest = new apiGateway.APIGatewayClient(config());
    await expect(
      rest.send(
        new apiGateway.GetStageCommand({ restApiId: 'r1', stageName: 'prod' }),
      ),
    ).resolves.toMatchObject({ tracingEnabled: true, createdDate: NOW });
    await expect(
      rest.send(
        new apiGateway.GetStageCommand({ restApiId: 'r2', stageName: 'prod' }),
      ),
    ).rejects.toMatchObject({ name: 'NotFoundException' });
    await rest.send(
      new apiGateway.GetResourcesCommand({
        restApiId: 'r1',
        embed: ['methods'],
      }),
    );
    expect(fake.calls.at(-1)).toMatchObject({
      service: 'apigateway',
      operation: 'GetResources',
      input: { restApiId: 'r1', embed: ['methods'] },
    });
  });

  it('in restXml', async () => {
    here()
      .answer(
        s3.GetBucketEncryptionCommand,
        { Bucket: 'activity' },
        {
          ServerSideEncryptionConfiguration: {
            Rules: [
              {
                ApplyServerSideEncryptionByDefault: {
                  SSEAlgorithm: 'aws:kms',
                  KMSMasterKeyID: 'key',
                },
                BucketKeyEnabled: true,
              },
            ],
          },
        },
      )
      .answer(
        s3.GetBucketLifecycleConfigurationCommand,
        { Bucket: 'activity' },
        {
          Rules: [
            {
              ID: 'tiering',
              Status: 'Enabled',
              Filter: { Prefix: '' },
              Transitions: [{ Days: 0, StorageClass: 'INTELLIGENT_TIERING' }],
            },
          ],
        },
      )
      .answer(
        s3.GetBucketPolicyCommand,
        { Bucket: 'activity' },
        { Policy: '{"Statement":[{"Effect":"Deny"}]}' },
      )
      .answer(
        s3.GetBucketLocationCommand,
        { Bucket: 'activity' },
        { LocationConstraint: 'eu-west-1' },
      );
    const client = new s3.S3Client({ ...config(), forcePathStyle: true });
    const Bucket = 'activity';

    await expect(
      client.send(new s3.GetBucketEncryptionCommand({ Bucket })),
    ).resolves.toMatchObject({
      ServerSideEncryptionConfiguration: {
        Rules: [
          {
            ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' },
            BucketKeyEnabled: true,
          },
        ],
      },
    });
    await expect(
      client.send(new s3.GetBucketLifecycleConfigurationCommand({ Bucket })),
    ).resolves.toMatchObject({
      Rules: [{ Transitions: [{ StorageClass: 'INTELLIGENT_TIERING' }] }],
    });
    await expect(
      client.send(new s3.GetBucketPolicyCommand({ Bucket })),
    ).resolves.toMatchObject({ Policy: '{"Statement":[{"Effect":"Deny"}]}' });
    await expect(
      client.send(new s3.GetBucketLocationCommand({ Bucket })),
    ).resolves.toMatchObject({ LocationConstraint: 'eu-west-1' });
    const versioning = await client.send(
      new s3.GetBucketVersioningCommand({ Bucket }),
    );
    expect(versioning.Status).toBeUndefined();
    await expect(
      client.send(new s3.GetPublicAccessBlockCommand({ Bucket })),
    ).rejects.toMatchObject({ name: 'NoSuchPublicAccessBlockConfiguration' });
    await expect(
      client.send(new s3.GetBucketPolicyCommand({ Bucket: 'nowhere' })),
    ).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('in awsQuery', async () => {
    fake
      .account(ACCOUNT)
      .answer(
        iam.GetRoleCommand,
        { RoleName: 'churn' },
        {
          Role: {
            Path: '/',
            RoleName: 'churn',
            RoleId: 'AROACHURN',
            Arn: `arn:aws:iam::${ACCOUNT}:role/churn`,
            CreateDate: NOW,
          },
        },
      )
      .region(REGION)
      .answer(
        autoScaling.DescribeAutoScalingGroupsCommand,
        {},
        {
          AutoScalingGroups: ['a', 'b'].map(name => ({
            AutoScalingGroupName: name,
            MinSize: 1,
            MaxSize: 4,
            DesiredCapacity: 2,
            DefaultCooldown: 300,
            AvailabilityZones: ['eu-west-1a', 'eu-west-1b'],
            HealthCheckType: 'EC2',
            CreatedTime: NOW,
          })),
        },
      );

    await expect(
      new iam.IAMClient(config()).send(
        new iam.GetRoleCommand({ RoleName: 'churn' }),
      ),
    ).resolves.toMatchObject({
      Role: { RoleId: 'AROACHURN', CreateDate: NOW },
    });
    await expect(
      new iam.IAMClient(config()).send(
        new iam.GetRoleCommand({ RoleName: 'other' }),
      ),
    ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    await expect(
      new autoScaling.AutoScalingClient(config()).send(
        new autoScaling.DescribeAutoScalingGroupsCommand({
          AutoScalingGroupNames: ['b'],
        }),
      ),
    ).resolves.toMatchObject({
      AutoScalingGroups: [
        {
          AutoScalingGroupName: 'b',
          AvailabilityZones: ['eu-west-1a', 'eu-west-1b'],
        },
      ],
    });
  });

  it('in ec2Query, with filters', async () => {
    here()
      .answer(
        ec2.DescribeSubnetsCommand,
        {},
        {
          Subnets: ['subnet-1', 'subnet-2'].map(SubnetId => ({
            SubnetId,
            VpcId: 'vpc-1',
            MapPublicIpOnLaunch: false,
          })),
        },
      )
      .answer(
        ec2.DescribeRouteTablesCommand,
        {},
        {
          RouteTables: [
            {
              RouteTableId: 'rtb-main',
              VpcId: 'vpc-1',
              Associations: [{ Main: true }],
            },
            {
              RouteTableId: 'rtb-2',
              VpcId: 'vpc-1',
              Associations: [{ Main: false, SubnetId: 'subnet-2' }],
            },
          ],
        },
      );
    const client = new ec2.EC2Client(config());
    const tables = async (Name: string, value: string) => {
      const { RouteTables } = await client.send(
        new ec2.DescribeRouteTablesCommand({
          Filters: [{ Name, Values: [value] }],
        }),
      );
      return RouteTables?.map(table => table.RouteTableId);
    };

    await expect(
      client.send(new ec2.DescribeSubnetsCommand({ SubnetIds: ['subnet-2'] })),
    ).resolves.toMatchObject({
      Subnets: [{ SubnetId: 'subnet-2', MapPublicIpOnLaunch: false }],
    });
    await expect(tables('association.subnet-id', 'subnet-2')).resolves.toEqual([
      'rtb-2',
    ]);
    await expect(tables('association.main', 'true')).resolves.toEqual([
      'rtb-main',
    ]);
    await expect(tables('vpc-id', 'vpc-2')).resolves.toEqual([]);
  });

  it('as STS: a role brings the account with it', async () => {
    const client = new sts.STSClient(config());
    const { Credentials } = await client.send(
      new sts.AssumeRoleCommand({
        RoleArn: 'arn:aws:iam::444455556666:role/reader',
        RoleSessionName: 'backstage',
      }),
    );
    const assumed = new sts.STSClient({
      ...config(),
      credentials: {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken,
      },
    });

    await expect(
      assumed.send(new sts.GetCallerIdentityCommand({})),
    ).resolves.toMatchObject({
      Account: '444455556666',
      Arn: 'arn:aws:sts::444455556666:assumed-role/reader/backstage',
    });
  });
});
