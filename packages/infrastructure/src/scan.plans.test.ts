import { Word, words } from './__testUtils__/scanning';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface Planned {
  address: string;
  values?: Json;
  /** What is known only after apply. */
  unknown?: Json;
  /** What the configuration writes. */
  written?: Json;
}

/** A plan in the shape of `terraform show -json`. */
function plan(...resources: Planned[]): string {
  const named = resources.map(({ address, ...rest }) => {
    const [type, name] = address.split('.');
    return { address, mode: 'managed', type, name, ...rest };
  });
  return JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: named.map(({ unknown, written, values = {}, ...rest }) => ({
          ...rest,
          values,
        })),
      },
    },
    resource_changes: named.map(({ address, unknown = {} }) => ({
      address,
      change: { after_unknown: unknown },
    })),
    configuration: {
      root_module: {
        resources: named.map(({ type, name, written = {} }) => ({
          mode: 'managed',
          type,
          name,
          expressions: written,
        })),
      },
    },
  });
}

const to = (reference: string) => ({
  references: [reference, reference.split('.').slice(0, 2).join('.')],
});
const BUCKET: Planned = {
  address: 'aws_s3_bucket.data',
  values: { bucket: 'data', tags: { a: 'b' } },
};

const rule = (filter: Json, rest: { [key: string]: Json } = {}): Planned => ({
  address: 'aws_s3_bucket_lifecycle_configuration.data',
  values: {
    bucket: 'data',
    rule: [
      {
        status: 'Enabled',
        expiration: [{ days: 30 }],
        filter,
        noncurrent_version_expiration: [],
        transition: [],
        ...rest,
      },
    ],
  },
  // The provider fills these in; the configuration writes them not
  unknown: { rule: [{ prefix: true }] },
  written: {
    bucket: { constant_value: 'data' },
    rule: [{ status: { constant_value: 'Enabled' }, filter: [{}] }],
  },
});

const NETWORK: Planned[] = [
  { address: 'aws_vpc.v' },
  { address: 'aws_internet_gateway.g' },
  {
    address: 'aws_subnet.s',
    unknown: { vpc_id: true },
    written: { vpc_id: to('aws_vpc.v.id') },
  },
  {
    address: 'aws_sagemaker_model.m',
    values: { vpc_config: [{}] },
    unknown: { vpc_config: [{ subnets: true }] },
    written: { vpc_config: [{ subnets: to('aws_subnet.s.id') }] },
  },
];

const SERVED: Planned[] = [
  {
    address: 'aws_sagemaker_endpoint_configuration.c',
    values: {
      name: 'c',
      production_variants: [
        { variant_name: 'v', instance_type: 'ml.m5.large' },
      ],
    },
  },
  {
    address: 'aws_sagemaker_endpoint.e',
    values: { name: 'e', endpoint_config_name: 'c' },
  },
  {
    address: 'aws_appautoscaling_policy.p',
    values: { resource_id: 'endpoint/e/variant/v' },
  },
];
const target = (most: number): Planned => ({
  address: 'aws_appautoscaling_target.t',
  values: {
    resource_id: 'endpoint/e/variant/v',
    service_namespace: 'sagemaker',
    min_capacity: 2,
    max_capacity: most,
  },
});

describe('plans', () => {
  it.each<[string, string, Planned[], Word]>([
    [
      'a rule without filter',
      's3.lifecycle_expiration',
      [BUCKET, rule([])],
      'true',
    ],
    [
      'a rule with an empty filter',
      's3.lifecycle_expiration',
      [
        BUCKET,
        rule([{ and: [], prefix: '', tag: [], object_size_less_than: null }]),
      ],
      'true',
    ],
    [
      'a rule about a prefix',
      's3.lifecycle_expiration',
      [BUCKET, rule([{ and: [], prefix: 'logs/', tag: [] }])],
      'unknown',
    ],
    [
      'a rule about a prefix and tags',
      's3.lifecycle_expiration',
      [BUCKET, rule([{ and: [{ prefix: '', tags: { a: 'b' } }] }])],
      'unknown',
    ],
    [
      'a rule about earlier versions',
      's3.lifecycle_policy',
      [
        BUCKET,
        rule([], {
          expiration: [],
          noncurrent_version_expiration: [{ noncurrent_days: 3 }],
        }),
      ],
      'true',
    ],
    [
      'a pipeline whose definition is in the plan',
      'sagemaker.pipeline.training_step',
      [
        {
          address: 'aws_sagemaker_pipeline.p',
          values: { pipeline_definition: '{"Steps": [{"Type": "Training"}]}' },
        },
      ],
      'true',
    ],
    [
      'a trigger that is enabled',
      'glue.job.triggered',
      [
        { address: 'aws_glue_job.j', values: { name: 'j' } },
        {
          address: 'aws_glue_trigger.t',
          values: {
            type: 'SCHEDULED',
            enabled: true,
            actions: [{ job_name: 'j' }],
          },
        },
      ],
      'true',
    ],
    [
      'a log of all traffic',
      'vpc.flow_logs',
      [
        { address: 'aws_vpc.v' },
        {
          address: 'aws_flow_log.l',
          values: { traffic_type: 'ALL' },
          unknown: { vpc_id: true },
          written: { vpc_id: to('aws_vpc.v.id') },
        },
      ],
      'true',
    ],
    [
      'a log of what is rejected',
      'vpc.flow_logs',
      [
        { address: 'aws_vpc.v' },
        {
          address: 'aws_flow_log.l',
          values: { traffic_type: 'REJECT' },
          unknown: { vpc_id: true },
          written: { vpc_id: to('aws_vpc.v.id') },
        },
      ],
      'unknown',
    ],
    [
      'a network without routes',
      'vpc.private_subnets_only_for_models',
      NETWORK,
      'true',
    ],
    [
      'a network whose own route table leads out',
      'vpc.private_subnets_only_for_models',
      [
        ...NETWORK,
        {
          address: 'aws_route.out',
          unknown: { route_table_id: true, gateway_id: true },
          written: {
            route_table_id: to('aws_vpc.v.main_route_table_id'),
            gateway_id: to('aws_internet_gateway.g.id'),
          },
        },
      ],
      'unknown',
    ],
    [
      'scaling between two and four',
      'sagemaker.endpoint.autoscaling',
      [...SERVED, target(4)],
      'true',
    ],
    [
      'scaling between two and two',
      'sagemaker.endpoint.autoscaling',
      [...SERVED, target(2)],
      'false',
    ],
    [
      'tags on a bucket, and an object in it without',
      'tags.on_all_taggable',
      [BUCKET, { address: 'aws_s3_object.o' }],
      'unknown',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(words(plan(...resources))[name]).toBe(expected);
  });
});
