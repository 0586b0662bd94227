import {
  GetBucketEncryptionCommand,
  GetBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import { GetResourcesCommand } from '@aws-sdk/client-resource-groups-tagging-api';
import { Entity } from '@backstage/catalog-model';
import { runCollector } from '@lens-review/backstage-plugin-lens-review-node/testUtils';
import { FakeAws } from '@lens-review/fake-aws';
import { collectAll, collectorsOn, startFakeAws } from './__testUtils__/portal';
import { goodWorld } from './__testUtils__/world/goodWorld';
import { AwsCollector } from './collecting/AwsCollector';

jest.setTimeout(60_000);

const ACCOUNT = '111122223333';
const BUCKETS = 'aws.amazon.com/amazon-s3-bucket-arn';

function component(
  annotations: Record<string, string>,
  spec: Entity['spec'] = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'churn', annotations },
    spec,
  };
}

function only(collectors: AwsCollector[], id: string): AwsCollector[] {
  return collectors.filter(collector => collector.id === id);
}

describe('the collectors', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await startFakeAws();
  });

  afterEach(async () => {
    await fake.stop();
  });

  /** What is said of versions, by resource. */
  async function versioning(
    entity: Entity,
    options: Partial<Parameters<typeof collectorsOn>[1]> = {},
  ) {
    const said = await collectAll(
      only(collectorsOn(fake, { accountIds: [ACCOUNT], ...options }), 'aws-s3'),
      entity,
    );
    return said
      .filter(({ name }) => name === 's3.versioning')
      .map(({ resource, is }) => [resource, is]);
  }

  function versioned(bucket: string, region = 'eu-west-1', account = ACCOUNT) {
    fake
      .account(account)
      .region(region)
      .answer(
        GetBucketVersioningCommand,
        { Bucket: bucket },
        { Status: 'Enabled' },
      );
  }

  it('read every page of what they list', async () => {
    const entity = goodWorld(fake, ACCOUNT);
    await collectAll(collectorsOn(fake, { accountIds: [ACCOUNT] }), entity);
    expect(
      fake.openPages.filter(
        // One that ended is enough; pages after it are not read
        ({ operation }) => operation !== 'glue.GetJobRuns',
      ),
    ).toEqual([]);
    expect(fake.problems).toEqual([]);
  });

  it('ask about a whole account once in a run, and again in the next', async () => {
    const entity = goodWorld(fake, ACCOUNT);
    const collectors = only(
      collectorsOn(fake, { accountIds: [ACCOUNT] }),
      'aws-apigateway',
    );
    const pages = () =>
      fake.calls.filter(({ operation }) => operation === 'GetUsagePlans')
        .length;
    await collectAll(collectors, entity, 'first');
    const once = pages();
    await collectAll(collectors, entity, 'first');
    expect(pages()).toBe(once);
    await collectAll(collectors, entity, 'second');
    expect(pages()).toBe(2 * once);
  });

  it('follow a bucket into the region where it lies', async () => {
    versioned('far', 'us-west-2');
    expect(
      await versioning(component({ [BUCKETS]: 'arn:aws:s3:::far' })),
    ).toEqual([['arn:aws:s3:::far', 'true']]);
  });

  it('do not take a bucket of another account for one of this account', async () => {
    versioned('theirs', 'eu-west-1', '999988887777');
    const [[, is]] = await versioning(
      component({ [BUCKETS]: 'arn:aws:s3:::theirs' }),
    );
    expect(is).toMatch(
      /^unknown: GetBucketVersioning was denied.*Missing permission: s3:GetBucketVersioning$/,
    );
  });

  it('wait where they are throttled, and know the answer in the end', async () => {
    versioned('busy');
    fake
      .account(ACCOUNT)
      .fail(GetBucketVersioningCommand, { kind: 'throttled', times: 2 });
    expect(
      await versioning(component({ [BUCKETS]: 'arn:aws:s3:::busy' }), {
        maxAttempts: 3,
      }),
    ).toEqual([['arn:aws:s3:::busy', 'true']]);
  });

  it('read the good names of a list, and say of the others what is wrong', async () => {
    versioned('good');
    expect(
      await versioning(
        component({ [BUCKETS]: 'good, arn:aws:s3:::good, arn:aws:s3:::gone' }),
      ),
    ).toEqual([
      [
        'good',
        'unknown: This is no ARN; the ARN of one S3 bucket looks like arn:aws:s3:::my-bucket',
      ],
      ['arn:aws:s3:::good', 'true'],
      ['arn:aws:s3:::gone', 'absent'],
    ]);
  });

  it('call nothing for an entity that may not name resources of the account', async () => {
    versioned('good');
    expect(
      await versioning(component({ [BUCKETS]: 'arn:aws:s3:::good' }), {
        account: { allowedFor: { 'spec.system': 'fraud' } },
      }),
    ).toEqual([
      [
        'arn:aws:s3:::good',
        `unknown: Account ${ACCOUNT} is not allowed for this entity`,
      ],
    ]);
    expect(fake.calls).toEqual([]);
  });

  it('read a resource only for entities that its tag names, where the account asks for one', async () => {
    versioned('ours');
    versioned('theirs');
    const tagged = (bucket: string, entities: string) =>
      fake
        .account(ACCOUNT)
        .region('eu-west-1')
        .answer(
          GetResourcesCommand,
          { ResourceARNList: [`arn:aws:s3:::${bucket}`] },
          {
            ResourceTagMappingList: [
              {
                ResourceARN: `arn:aws:s3:::${bucket}`,
                Tags: [{ Key: 'backstage', Value: entities }],
              },
            ],
          },
        );
    fake
      .account(ACCOUNT)
      .region('eu-west-1')
      .answer(
        GetResourcesCommand,
        { ResourceARNList: ['arn:aws:s3:::untagged'] },
        { ResourceTagMappingList: [] },
      );
    tagged('ours', 'component:default/fraud component:default/churn');
    tagged('theirs', 'component:default/churn-2');
    expect(
      await versioning(
        component({
          [BUCKETS]:
            'arn:aws:s3:::ours,arn:aws:s3:::theirs,arn:aws:s3:::untagged',
        }),
        { account: { requireTag: 'backstage' } },
      ),
    ).toEqual(
      [
        ['arn:aws:s3:::ours', 'true'],
        ['arn:aws:s3:::theirs', expect.stringContaining('does not name this')],
        [
          'arn:aws:s3:::untagged',
          expect.stringContaining('does not name this'),
        ],
      ].sort(),
    );
    expect(
      fake.calls.filter(
        ({ service, input }) => service === 's3' && input.Bucket !== 'ours',
      ),
    ).toEqual([]);
  });

  it('count what a component depends on as its own', async () => {
    versioned('shared');
    const resource: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name: 'orders',
        annotations: { 'aws.amazon.com/arn': 'arn:aws:s3:::shared' },
      },
      spec: { type: 'dataset' },
    };
    const [s3] = only(
      collectorsOn(fake, { accountIds: [ACCOUNT], catalog: [resource] }),
      'aws-s3',
    );
    const entity = component({}, { dependsOn: ['resource:orders'] });
    const report = await runCollector(s3, [entity]);
    expect(report.violations).toEqual([]);
    expect(report.facts['component:default/churn']).toContainEqual({
      name: 's3.versioning',
      resource: 'arn:aws:s3:::shared',
      source: 'arn:aws:s3:::shared',
      viaEntityRef: 'resource:default/orders',
      outcome: 'value',
      value: true,
    });
  });

  it('say that credentials do not work where there is no way into an account', async () => {
    process.env.AWS_ENDPOINT_URL_STS = fake.url;
    const [[, is]] = await versioning(
      component({
        [BUCKETS]: 'arn:aws:s3:::good',
        'aws.amazon.com/account-id': '444455556666',
      }),
      { accountIds: [ACCOUNT, '444455556666'], withoutCredentials: true },
    );
    delete process.env.AWS_ENDPOINT_URL_STS;
    expect(is).toMatch(/^unknown: .*credentials for this account do not work/);
    expect(fake.calls.map(({ operation }) => operation)).toEqual([
      'GetCallerIdentity',
    ]);
  });

  it('stop in the middle when the run is taken away', async () => {
    versioned('slow');
    fake
      .account(ACCOUNT)
      .fail(GetBucketEncryptionCommand, { kind: 'timedOut' });
    const [s3] = only(collectorsOn(fake, { accountIds: [ACCOUNT] }), 'aws-s3');
    const end = new AbortController();
    const running = runCollector(
      s3,
      [component({ [BUCKETS]: 'arn:aws:s3:::slow' })],
      { signal: end.signal },
    );
    end.abort();
    const report = await running;
    expect(report.facts).toEqual({});
    expect(report.thrown).toMatchObject({ name: 'AbortError' });
  });

  it('keep to the calls that may be under way at once in an account and region', async () => {
    await fake.stop();
    fake = await startFakeAws({ latency: 20 });
    const entity = component({
      [BUCKETS]: Array.from(
        { length: 5 },
        (_, index) => `arn:aws:s3:::bucket-${index}`,
      ).join(','),
    });
    await collectAll(
      collectorsOn(fake, {
        accountIds: [ACCOUNT],
        settings: { concurrency: 3 },
      }),
      entity,
    );
    const edges = fake.calls
      .flatMap(({ startedAt, endedAt = Infinity }) => [
        { at: startedAt, by: 1 },
        { at: endedAt, by: -1 },
      ])
      .sort((a, b) => a.at - b.at || a.by - b.by);
    let underWay = 0;
    const most = edges.reduce((max, { by }) => {
      underWay += by;
      return Math.max(max, underWay);
    }, 0);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });
});
