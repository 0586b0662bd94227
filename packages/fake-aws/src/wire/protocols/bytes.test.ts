import { request } from 'node:http';
import * as apiGatewayV2 from '@aws-sdk/client-apigatewayv2';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as ec2 from '@aws-sdk/client-ec2';
import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import { FakeAws } from '../../FakeAws';

const ACCOUNT = '111122223333';
const NOW = new Date('2026-01-02T03:04:05Z');

interface RawRequest {
  method: string;
  path: string;
  signingName: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends bytes as they stand here, with no SDK between. */
function send(url: string, raw: RawRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}${raw.path}`,
      {
        method: raw.method,
        headers: {
          ...raw.headers,
          authorization: `AWS4-HMAC-SHA256 Credential=AKIA${ACCOUNT}FAKE/20260102/eu-west-1/${raw.signingName}/aws4_request, SignedHeaders=host, Signature=0`,
        },
      },
      response => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      },
    );
    sent.on('error', reject);
    sent.end(raw.body);
  });
}

// Client and fake read and write with codecs of one family: a fault in it could cancel
// out. So what goes over the wire is written down here by hand, as AWS's pages on its
// protocols show it, members in the order of the schema.
describe('the bytes on the wire', () => {
  let fake: FakeAws;

  beforeAll(async () => {
    fake = await FakeAws.start({
      services: [apiGatewayV2, cloudWatch, ec2, iam, s3, sageMaker],
    });
  });

  afterAll(async () => {
    await fake.stop();
  });

  const here = () => fake.account(ACCOUNT).region('eu-west-1');

  it('of awsJson 1.1', async () => {
    here().answer(
      sageMaker.ListMonitoringSchedulesCommand,
      { EndpointName: 'churn' },
      {
        MonitoringScheduleSummaries: [
          {
            MonitoringScheduleName: 'drift',
            MonitoringScheduleArn: 'arn:drift',
            CreationTime: NOW,
            LastModifiedTime: NOW,
            MonitoringScheduleStatus: 'Scheduled',
          },
        ],
      },
    );
    const body = await send(fake.url, {
      method: 'POST',
      path: '/',
      signingName: 'sagemaker',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'SageMaker.ListMonitoringSchedules',
      },
      body: '{"EndpointName":"churn","CreationTimeAfter":1.7e9,"MaxResults":5}',
    });

    expect(fake.calls.at(-1)?.input).toEqual({
      EndpointName: 'churn',
      CreationTimeAfter: new Date(1.7e12),
      MaxResults: 5,
    });
    expect(body).toBe(
      '{"MonitoringScheduleSummaries":[{"MonitoringScheduleName":"drift","MonitoringScheduleArn":"arn:drift",' +
        '"CreationTime":1767323045,"LastModifiedTime":1767323045,"MonitoringScheduleStatus":"Scheduled"}]}',
    );
  });

  it('of awsJson 1.0', async () => {
    here().answer(
      cloudWatch.DescribeAlarmsCommand,
      {},
      { MetricAlarms: [{ AlarmName: 'latency', ActionsEnabled: true }] },
    );
    const body = await send(fake.url, {
      method: 'POST',
      path: '/',
      signingName: 'monitoring',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'GraniteServiceVersion20100801.DescribeAlarms',
      },
      body: '{"AlarmNames":["latency"]}',
    });

    expect(fake.calls.at(-1)?.input).toEqual({ AlarmNames: ['latency'] });
    expect(body).toBe(
      '{"CompositeAlarms":[],"MetricAlarms":[{"AlarmName":"latency","ActionsEnabled":true}],"LogAlarms":[]}',
    );
  });

  it('of restJson', async () => {
    here().answer(
      apiGatewayV2.GetRoutesCommand,
      { ApiId: 'a1' },
      { Items: [{ RouteKey: 'POST /predict', AuthorizationType: 'AWS_IAM' }] },
    );
    const body = await send(fake.url, {
      method: 'GET',
      path: '/v2/apis/a1/routes?maxResults=50',
      signingName: 'apigateway',
    });

    expect(fake.calls.at(-1)?.input).toEqual({ ApiId: 'a1', MaxResults: '50' });
    expect(body).toBe(
      '{"items":[{"routeKey":"POST /predict","authorizationType":"AWS_IAM"}]}',
    );
  });

  it('of restXml', async () => {
    here().answer(
      s3.GetBucketLifecycleConfigurationCommand,
      { Bucket: 'activity' },
      {
        Rules: [
          {
            ID: 'tiering',
            Status: 'Enabled',
            Filter: { Prefix: 'raw/' },
            Transitions: [{ Days: 0, StorageClass: 'INTELLIGENT_TIERING' }],
          },
        ],
      },
    );
    const body = await send(fake.url, {
      method: 'GET',
      path: '/activity?lifecycle',
      signingName: 's3',
      headers: { 'x-amz-expected-bucket-owner': ACCOUNT },
    });

    expect(fake.calls.at(-1)?.input).toEqual({
      Bucket: 'activity',
      ExpectedBucketOwner: ACCOUNT,
    });
    expect(body).toBe(
      '<LifecycleConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Rule><Status>Enabled</Status>' +
        '<ID>tiering</ID><Filter><Prefix>raw/</Prefix></Filter>' +
        '<Transition><Days>0</Days><StorageClass>INTELLIGENT_TIERING</StorageClass></Transition></Rule></LifecycleConfiguration>',
    );
  });

  it('of awsQuery', async () => {
    fake.on(iam.SimulatePrincipalPolicyCommand, () => ({
      EvaluationResults: [
        {
          EvalActionName: 's3:GetObject',
          EvalDecision: 'implicitDeny' as const,
        },
      ],
    }));
    const body = await send(fake.url, {
      method: 'POST',
      path: '/',
      signingName: 'iam',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body:
        'Action=SimulatePrincipalPolicy&Version=2010-05-08&PolicySourceArn=arn%3Arole' +
        '&ActionNames.member.1=s3%3AGetObject&ActionNames.member.2=s3%3APutObject' +
        '&ContextEntries.member.1.ContextKeyName=aws%3Atag&ContextEntries.member.1.ContextKeyValues.member.1=a',
    });

    expect(fake.calls.at(-1)?.input).toEqual({
      PolicySourceArn: 'arn:role',
      ActionNames: ['s3:GetObject', 's3:PutObject'],
      ContextEntries: [{ ContextKeyName: 'aws:tag', ContextKeyValues: ['a'] }],
    });
    expect(body).toBe(
      '<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult>' +
        '<EvaluationResults><member><EvalActionName>s3:GetObject</EvalActionName><EvalDecision>implicitDeny</EvalDecision></member></EvaluationResults>' +
        '<IsTruncated>false</IsTruncated></SimulatePrincipalPolicyResult>' +
        '<ResponseMetadata><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ResponseMetadata></SimulatePrincipalPolicyResponse>',
    );
  });

  it('of ec2Query', async () => {
    here().answer(
      ec2.DescribeRouteTablesCommand,
      {},
      {
        RouteTables: [
          {
            RouteTableId: 'rtb-1',
            Associations: [{ SubnetId: 'subnet-1', Main: false }],
            Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' }],
          },
        ],
      },
    );
    const body = await send(fake.url, {
      method: 'POST',
      path: '/',
      signingName: 'ec2',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body:
        'Action=DescribeRouteTables&Version=2016-11-15&Filter.1.Name=association.subnet-id' +
        '&Filter.1.Value.1=subnet-1&Filter.1.Value.2=subnet-2',
    });

    expect(fake.calls.at(-1)?.input).toEqual({
      Filters: [
        { Name: 'association.subnet-id', Values: ['subnet-1', 'subnet-2'] },
      ],
    });
    expect(body).toBe(
      '<DescribeRouteTablesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15"><requestId>00000000-0000-4000-8000-000000000000</requestId>' +
        '<routeTableSet><item><associationSet><item><main>false</main><subnetId>subnet-1</subnetId></item></associationSet>' +
        '<routeTableId>rtb-1</routeTableId><routeSet><item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock><gatewayId>igw-1</gatewayId></item></routeSet></item></routeTableSet>' +
        '</DescribeRouteTablesResponse>',
    );
  });
});
