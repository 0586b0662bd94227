import { Entity } from '@backstage/catalog-model';
import { AwsAccount, AwsConfig } from '../AwsConfig';
import { bucketKind } from '../s3/bucket';
import { NamedResource } from './AwsResource';
import { MAX_RESOURCES, nameResources } from './nameResources';
import { ResourceKind, typedResource } from './ResourceKind';

const ACCOUNT = '123456789012';
const BUCKETS = 'aws.amazon.com/amazon-s3-bucket-arn';

const jobKind: ResourceKind = {
  title: 'Glue job',
  example: 'arn:aws:glue:eu-west-1:123456789012:job/my-job',
  annotations: ['aws.amazon.com/aws-glue-job-arn'],
  identify: typedResource('glue', 'job'),
};

function entity(
  annotations: Record<string, string>,
  more: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'churn', annotations },
    spec: { system: 'retention' },
    ...more,
  };
}

function config(
  account: Partial<AwsAccount> = {},
  more: Partial<AwsConfig> = {},
): AwsConfig {
  return {
    accounts: new Map([[ACCOUNT, { accountId: ACCOUNT, ...account }]]),
    defaultAccountId: ACCOUNT,
    defaultRegion: 'eu-west-1',
    concurrency: 6,
    optIn: new Set(),
    ...more,
  };
}

/** Names where all is well, else why it is not. */
function said(named: NamedResource[]): string[] {
  return named.map(one =>
    one.is === 'readable'
      ? `${one.resource.accountId}/${one.resource.region}/${one.resource.id}`
      : `${one.named}: ${one.reason}`,
  );
}

describe('nameResources', () => {
  it('takes account and region of a bucket from the settings, from annotations before them', () => {
    const arn = 'arn:aws:s3:::churn-data';
    expect(
      said(nameResources(bucketKind, entity({ [BUCKETS]: arn }), [], config())),
    ).toEqual([`${ACCOUNT}/eu-west-1/churn-data`]);
    expect(
      said(
        nameResources(
          bucketKind,
          entity({
            [BUCKETS]: arn,
            'aws.amazon.com/account-id': ACCOUNT,
            'aws.amazon.com/region': 'us-east-2',
          }),
          [],
          config({}, { defaultAccountId: undefined }),
        ),
      ),
    ).toEqual([`${ACCOUNT}/us-east-2/churn-data`]);
  });

  it('reads the good ones of a list and says in words what is wrong with the others', () => {
    const list = [
      'arn:aws:s3:::churn-data',
      'churn-data',
      'arn:aws:s3:::churn-data/prefix',
      `arn:aws:glue:eu-west-1:${ACCOUNT}:job/clean`,
      'arn:aws:s3:::churn-models',
      'arn:aws:s3:::churn-data',
    ].join(' , ');
    expect(
      said(
        nameResources(bucketKind, entity({ [BUCKETS]: list }), [], config()),
      ),
    ).toEqual([
      `${ACCOUNT}/eu-west-1/churn-data`,
      'churn-data: This is no ARN; the ARN of one S3 bucket looks like arn:aws:s3:::my-bucket',
      'arn:aws:s3:::churn-data/prefix: This is no ARN of one S3 bucket; it would look like arn:aws:s3:::my-bucket',
      `arn:aws:glue:eu-west-1:${ACCOUNT}:job/clean: This is no ARN of one S3 bucket; it would look like arn:aws:s3:::my-bucket`,
      `${ACCOUNT}/eu-west-1/churn-models`,
    ]);
  });

  it.each<[string, AwsConfig, Record<string, string>, string]>([
    [
      'an account that nobody configured',
      config({}, { accounts: new Map() }),
      {},
      `Account ${ACCOUNT} is not configured; add it to lensReview.aws.accounts`,
    ],
    [
      'a region that is left out',
      config({ regions: ['us-east-1'] }),
      {},
      `Region eu-west-1 is not among the configured regions of account ${ACCOUNT}`,
    ],
    [
      'an account for other systems',
      config({ allowedFor: { 'spec.system': 'fraud' } }),
      {},
      `Account ${ACCOUNT} is not allowed for this entity`,
    ],
    [
      'no account at all',
      config({}, { defaultAccountId: undefined }),
      {},
      'The ARN does not hold an account; name it in the annotation aws.amazon.com/account-id, or set lensReview.aws.defaultAccountId',
    ],
    [
      'an account that is none',
      config(),
      { 'aws.amazon.com/account-id': 'prod' },
      "'prod' is no account; an account has twelve digits",
    ],
    [
      'a region that is a host name',
      config(),
      { 'aws.amazon.com/region': 'x.example.com/' },
      "'x.example.com/' is no region",
    ],
  ])('refuses %s', (_, settings, annotations, reason) => {
    expect(
      nameResources(
        bucketKind,
        entity({ [BUCKETS]: 'arn:aws:s3:::churn-data', ...annotations }),
        [],
        settings,
      ),
    ).toEqual([{ is: 'refused', named: 'arn:aws:s3:::churn-data', reason }]);
  });

  it('lets an account be read for the entities that it is for', () => {
    expect(
      said(
        nameResources(
          bucketKind,
          entity({ [BUCKETS]: 'arn:aws:s3:::churn-data' }),
          [],
          config({ allowedFor: { 'spec.system': 'retention' } }),
        ),
      ),
    ).toEqual([`${ACCOUNT}/eu-west-1/churn-data`]);
  });

  it('counts resources that the entity depends on as its own, and says through which', () => {
    const resource: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name: 'cleaning',
        annotations: {
          'aws.amazon.com/arn': `arn:aws:glue:us-east-1:${ACCOUNT}:job/clean`,
          // Only a general ARN counts on what others own
          'aws.amazon.com/aws-glue-job-arn': `arn:aws:glue:us-east-1:${ACCOUNT}:job/other`,
        },
      },
    };
    expect(nameResources(jobKind, entity({}), [resource], config())).toEqual([
      {
        is: 'readable',
        resource: {
          arn: `arn:aws:glue:us-east-1:${ACCOUNT}:job/clean`,
          partition: 'aws',
          accountId: ACCOUNT,
          region: 'us-east-1',
          id: 'clean',
          viaEntityRef: 'resource:default/cleaning',
        },
      },
    ]);
    expect(nameResources(bucketKind, entity({}), [resource], config())).toEqual(
      [],
    );
  });

  it('does not say through which where the entity names it as well', () => {
    const arn = `arn:aws:glue:us-east-1:${ACCOUNT}:job/clean`;
    const [named, ...rest] = nameResources(
      jobKind,
      entity({ 'aws.amazon.com/aws-glue-job-arn': arn }),
      [entity({ 'aws.amazon.com/arn': arn }, { kind: 'Resource' })],
      config(),
    );
    expect(rest).toEqual([]);
    expect(named).toEqual({
      is: 'readable',
      resource: expect.not.objectContaining({
        viaEntityRef: expect.anything(),
      }),
    });
  });

  it('reads no more of a kind than is plausible', () => {
    const list = Array.from(
      { length: MAX_RESOURCES + 20 },
      (_, index) => `arn:aws:s3:::bucket-${index}`,
    ).join(',');
    const named = nameResources(
      bucketKind,
      entity({ [BUCKETS]: list }),
      [],
      config(),
    );
    expect(named.filter(({ is }) => is === 'readable')).toHaveLength(
      MAX_RESOURCES,
    );
    expect(said(named.slice(MAX_RESOURCES))).toEqual([
      `arn:aws:s3:::bucket-${MAX_RESOURCES}: More than ${MAX_RESOURCES} of this kind are named; this one and the rest are not read`,
    ]);
  });
});
