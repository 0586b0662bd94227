import * as apiGatewayV2 from '@aws-sdk/client-apigatewayv2';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as codeBuild from '@aws-sdk/client-codebuild';
import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import { AwsError } from './answers/AwsError';
import { FixtureRefused } from './answers/FixtureRefused';
import { FakeAws } from './FakeAws';

const ACCOUNT = '111122223333';
const NOW = new Date('2026-01-02T03:04:05Z');

describe('FakeAws', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await FakeAws.start({
      services: [apiGatewayV2, cloudWatch, codeBuild, iam, s3, sageMaker],
    });
  });

  afterEach(async () => {
    await fake.stop();
  });

  const here = () => fake.account(ACCOUNT).region('eu-west-1');
  const config = (maxAttempts = 1) => ({
    ...fake.clientConfig(ACCOUNT, 'eu-west-1'),
    maxAttempts,
  });
  const { DescribeEndpointCommand, ListEndpointsCommand } = sageMaker;
  const endpoint = (name: string) => ({
    EndpointName: name,
    EndpointArn: `arn:aws:sagemaker:eu-west-1:${ACCOUNT}:endpoint/${name}`,
    EndpointStatus: 'InService' as const,
    CreationTime: NOW,
    LastModifiedTime: NOW,
  });
  const describe1 = (client: sageMaker.SageMakerClient) =>
    client.send(new DescribeEndpointCommand({ EndpointName: 'churn' }));

  it('refuses a fixture that no service could answer, where it is written', () => {
    const wrong: object = {
      EndpointName: 7,
      EndpointStatus: 'InService',
      Colour: 'red',
      CreationTime: '2026-01-01',
      LastModifiedTime: NOW,
    };
    const write = () =>
      here().answer(
        DescribeEndpointCommand,
        {},
        {
          ...endpoint('churn'),
          EndpointArn: undefined,
          ...wrong,
        },
      );

    expect(write).toThrow(FixtureRefused);
    expect(write).toThrow(/Colour: DescribeEndpointOutput has no such member/);
    expect(write).toThrow(/EndpointArn: required by DescribeEndpointOutput/);
    expect(write).toThrow(/EndpointName: expected a string, got number "7"/);
    expect(write).toThrow(/CreationTime: expected a Date, got string/);
  });

  it('refuses what a function gives when it is asked', async () => {
    const wrong: object = { Colour: 'red' };
    here().on(DescribeEndpointCommand, ({ EndpointName = '' }) => ({
      ...endpoint(EndpointName),
      ...wrong,
    }));

    await expect(
      describe1(new sageMaker.SageMakerClient(config(3))),
    ).rejects.toMatchObject({ name: 'FixtureRefused' });
    expect(fake.problems).toEqual([expect.stringContaining('Colour')]);
    expect(fake.calls).toHaveLength(1);
  });

  it('cuts lists into pages and takes back the token that it gave', async () => {
    here().answer(
      ListEndpointsCommand,
      {},
      { Endpoints: ['a', 'b', 'c'].map(endpoint) },
    );
    here().answer(ListEndpointsCommand, {}, { Endpoints: [endpoint('d')] });
    const client = new sageMaker.SageMakerClient(config());

    const first = await client.send(
      new ListEndpointsCommand({ NameContains: '' }),
    );
    expect(first.Endpoints?.map(item => item.EndpointName)).toEqual(['a', 'b']);
    expect(fake.openPages).toEqual([
      expect.objectContaining({ operation: 'sagemaker.ListEndpoints' }),
    ]);

    await expect(
      client.send(new ListEndpointsCommand({ NextToken: first.NextToken })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    const second = await client.send(
      new ListEndpointsCommand({
        NameContains: '',
        NextToken: first.NextToken,
      }),
    );
    expect(second.Endpoints?.map(item => item.EndpointName)).toEqual([
      'c',
      'd',
    ]);
    expect(second.NextToken).toBeUndefined();
    expect(fake.openPages).toEqual([]);
  });

  it('pages IAM with its own words', async () => {
    fake.answer(
      iam.ListRolePoliciesCommand,
      { RoleName: 'churn' },
      { PolicyNames: ['a', 'b', 'c'] },
    );
    const names: string[] = [];
    for await (const page of iam.paginateListRolePolicies(
      { client: new iam.IAMClient(config()) },
      { RoleName: 'churn' },
    )) {
      names.push(...(page.PolicyNames ?? []));
    }
    expect(names).toEqual(['a', 'b', 'c']);
  });

  it('does not guess which things of a list a request asks for', async () => {
    here().answer(
      sageMaker.ListPipelineExecutionsCommand,
      {},
      { PipelineExecutionSummaries: [{ PipelineExecutionStatus: 'Failed' }] },
    );
    await expect(
      new sageMaker.SageMakerClient(config()).send(
        new sageMaker.ListPipelineExecutionsCommand({ PipelineName: 'other' }),
      ),
    ).rejects.toMatchObject({ name: 'FixtureUndecided' });
    expect(fake.problems).toHaveLength(1);
  });

  it('says which names of a batch are not there', async () => {
    here().answer(
      codeBuild.BatchGetProjectsCommand,
      {},
      { projects: [{ name: 'churn' }, { name: 'other' }] },
    );
    await expect(
      new codeBuild.CodeBuildClient(config()).send(
        new codeBuild.BatchGetProjectsCommand({ names: ['churn', 'gone'] }),
      ),
    ).resolves.toMatchObject({
      projects: [{ name: 'churn' }],
      projectsNotFound: ['gone'],
    });
  });

  it('lists composite alarms only when they are asked for', async () => {
    here().answer(
      cloudWatch.DescribeAlarmsCommand,
      {},
      {
        MetricAlarms: [{ AlarmName: 'latency' }],
        CompositeAlarms: [{ AlarmName: 'both' }],
      },
    );
    const names = async (input: cloudWatch.DescribeAlarmsCommandInput) => {
      const { MetricAlarms = [], CompositeAlarms = [] } =
        await new cloudWatch.CloudWatchClient(config()).send(
          new cloudWatch.DescribeAlarmsCommand(input),
        );
      return [...MetricAlarms, ...CompositeAlarms].map(item => item.AlarmName);
    };
    await expect(names({})).resolves.toEqual(['latency']);
    await expect(names({ AlarmTypes: ['CompositeAlarm'] })).resolves.toEqual([
      'both',
    ]);
  });

  it('keeps up with the clock where an output is a function', async () => {
    let hours = 0;
    here().answer(DescribeEndpointCommand, {}, () => ({
      ...endpoint('churn'),
      LastModifiedTime: new Date(Date.UTC(2026, 0, 1, hours++)),
    }));
    const client = new sageMaker.SageMakerClient(config());
    const first = await describe1(client);
    const second = await describe1(client);
    expect(second.LastModifiedTime?.getTime()).toBeGreaterThan(
      first.LastModifiedTime?.getTime() ?? Infinity,
    );
  });

  it('lists what a bucket has for whoever says whose it is', async () => {
    here().answer(
      s3.ListBucketIntelligentTieringConfigurationsCommand,
      { Bucket: 'b' },
      {
        IntelligentTieringConfigurationList: [
          { Id: 'archive', Status: 'Enabled', Tierings: [] },
        ],
      },
    );
    await expect(
      new s3.S3Client({ ...config(), forcePathStyle: true }).send(
        new s3.ListBucketIntelligentTieringConfigurationsCommand({
          Bucket: 'b',
          ExpectedBucketOwner: ACCOUNT,
        }),
      ),
    ).resolves.toMatchObject({
      IntelligentTieringConfigurationList: [{ Id: 'archive' }],
      IsTruncated: false,
    });
  });

  it('takes one thing that is told in parts for no list', async () => {
    await expect(
      new sageMaker.SageMakerClient(config()).send(
        new sageMaker.DescribeFeatureGroupCommand({ FeatureGroupName: 'f' }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFound' });
  });

  it('gives the newest first where that is asked', async () => {
    const execution = (day: number) => ({
      PipelineExecutionStatus: 'Succeeded' as const,
      StartTime: new Date(Date.UTC(2026, 0, day)),
    });
    here().answer(
      sageMaker.ListPipelineExecutionsCommand,
      { PipelineName: 'churn' },
      {
        PipelineExecutionSummaries: [execution(1), execution(3), execution(2)],
      },
    );
    const { PipelineExecutionSummaries } = await new sageMaker.SageMakerClient(
      config(),
    ).send(
      new sageMaker.ListPipelineExecutionsCommand({
        PipelineName: 'churn',
        SortBy: 'CreationTime',
        SortOrder: 'Descending',
        MaxResults: 1,
      }),
    );
    expect(PipelineExecutionSummaries).toEqual([execution(3)]);
  });

  it('denies in the words of each service, until it is mended', async () => {
    here().answer(DescribeEndpointCommand, {}, endpoint('churn'));
    const mend = fake.fail('*', { kind: 'denied' });
    const client = new sageMaker.SageMakerClient(config());

    await expect(describe1(client)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    await expect(
      new s3.S3Client({ ...config(), forcePathStyle: true }).send(
        new s3.GetBucketPolicyCommand({ Bucket: 'b' }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
    mend();
    await expect(describe1(client)).resolves.toMatchObject({
      EndpointName: 'churn',
    });
  });

  it('throttles twice and then answers', async () => {
    here().answer(DescribeEndpointCommand, {}, endpoint('churn'));
    here().fail(DescribeEndpointCommand, { kind: 'throttled', times: 2 });

    await expect(
      describe1(new sageMaker.SageMakerClient(config(3))),
    ).resolves.toMatchObject({ EndpointName: 'churn' });
    expect(fake.calls.map(call => call.error)).toEqual([
      'ThrottlingException',
      'ThrottlingException',
      undefined,
    ]);
  });

  it('lets a client wait until it gives up', async () => {
    fake.fail('sagemaker.*', { kind: 'timedOut' });
    await expect(
      describe1(
        new sageMaker.SageMakerClient({
          ...config(),
          requestHandler: { requestTimeout: 50, throwOnRequestTimeout: true },
        }),
      ),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('answers with a body that is cut off, in every protocol', async () => {
    here().answer(DescribeEndpointCommand, {}, endpoint('churn'));
    here().bucket('b');
    fake.fail('*', { kind: 'malformed' });

    await expect(
      describe1(new sageMaker.SageMakerClient(config())),
    ).rejects.toThrow();
    await expect(
      new s3.S3Client({ ...config(), forcePathStyle: true }).send(
        new s3.GetBucketVersioningCommand({ Bucket: 'b' }),
      ),
    ).rejects.toThrow();
    await expect(
      new iam.IAMClient(config()).send(
        new iam.ListRolePoliciesCommand({ RoleName: 'r' }),
      ),
    ).rejects.toThrow();
    await expect(
      new apiGatewayV2.ApiGatewayV2Client(config()).send(
        new apiGatewayV2.GetRoutesCommand({ ApiId: 'a' }),
      ),
    ).rejects.toThrow();
  });

  it('says that a resource or a setting is gone as the service would', async () => {
    here().bucket('b');
    const client = new s3.S3Client({ ...config(), forcePathStyle: true });
    const read = () =>
      client.send(
        new s3.GetBucketLifecycleConfigurationCommand({ Bucket: 'b' }),
      );

    fake.fail('s3.*', { kind: 'settingGone' });
    await expect(read()).rejects.toMatchObject({
      name: 'NoSuchLifecycleConfiguration',
    });
    fake.fail('s3.*', { kind: 'gone' });
    await expect(read()).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('sends a client to the region of a bucket, and nobody to that of others', async () => {
    fake.account(ACCOUNT).region('eu-central-1').bucket('far');
    fake.account('444455556666').region('eu-west-1').bucket('foreign');
    const read = (Bucket: string, followRegionRedirects: boolean) =>
      new s3.S3Client({
        ...config(),
        forcePathStyle: true,
        followRegionRedirects,
      }).send(new s3.GetBucketVersioningCommand({ Bucket }));

    await expect(read('far', false)).rejects.toMatchObject({
      name: 'PermanentRedirect',
    });
    await expect(read('far', true)).resolves.toBeDefined();
    expect(fake.calls.map(call => call.region)).toEqual([
      'eu-west-1',
      'eu-west-1',
      'eu-central-1',
    ]);
    await expect(read('foreign', true)).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('answers for the account of the credentials and the region of the signature', async () => {
    here().answer(DescribeEndpointCommand, {}, endpoint('churn'));
    const elsewhere = [
      fake.clientConfig('444455556666', 'eu-west-1'),
      fake.clientConfig(ACCOUNT, 'us-east-1'),
    ];
    for (const other of elsewhere) {
      await expect(
        describe1(new sageMaker.SageMakerClient(other)),
      ).rejects.toMatchObject({ name: 'ValidationException' });
    }
    expect(fake.calls).toEqual([
      expect.objectContaining({ account: '444455556666', region: 'eu-west-1' }),
      expect.objectContaining({ account: ACCOUNT, region: 'us-east-1' }),
    ]);
  });

  it('answers with an error that a fixture names', async () => {
    here().answer(
      DescribeEndpointCommand,
      { EndpointName: 'churn' },
      new AwsError('UnrecognizedClientException', 'Region is disabled', 403),
    );
    await expect(
      describe1(new sageMaker.SageMakerClient(config())),
    ).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'Region is disabled',
    });
  });

  it('takes the namespace of an SDK client and nothing else', async () => {
    await expect(
      FakeAws.start({ services: [{ hello: 'world' }] }),
    ).rejects.toThrow(/Not the namespace of an AWS SDK client/);
  });
});
