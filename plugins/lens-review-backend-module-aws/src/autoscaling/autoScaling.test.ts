import * as applicationAutoScaling from '@aws-sdk/client-application-auto-scaling';
import * as autoScaling from '@aws-sdk/client-auto-scaling';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import { FakeAws } from '@lens-review/fake-aws';
import {
  ACCOUNT,
  collectFrom,
  component,
  REGION,
} from '../__testUtils__/collectFrom';
import { NOW } from '../__testUtils__/world/World';

const ENDPOINT = `arn:aws:sagemaker:${REGION}:${ACCOUNT}:endpoint/churn`;
const GROUP = `arn:aws:autoscaling:${REGION}:${ACCOUNT}:autoScalingGroup:1a2b:autoScalingGroupName/churn`;

type Variant = Partial<sageMaker.ProductionVariant>;

describe('the collector aws-autoscaling', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await FakeAws.start({
      services: [applicationAutoScaling, autoScaling, sageMaker],
    });
  });

  afterEach(() => fake.stop());

  const here = () => fake.account(ACCOUNT).region(REGION);

  function endpoint(...variants: Variant[]) {
    const named = variants.map((variant, index) => ({
      VariantName: `v${index}`,
      ModelName: 'churn',
      ...variant,
    }));
    here()
      .answer(
        sageMaker.DescribeEndpointCommand,
        { EndpointName: 'churn' },
        {
          EndpointName: 'Churn',
          EndpointArn: ENDPOINT,
          EndpointConfigName: 'c',
          EndpointStatus: 'InService',
          CreationTime: NOW,
          LastModifiedTime: NOW,
          ProductionVariants: named.map(({ VariantName }) => ({ VariantName })),
        },
      )
      .answer(
        sageMaker.DescribeEndpointConfigCommand,
        { EndpointConfigName: 'c' },
        {
          EndpointConfigName: 'c',
          EndpointConfigArn: `${ENDPOINT}-config`,
          ProductionVariants: named,
          CreationTime: NOW,
        },
      )
      .answer(
        sageMaker.DescribeModelCommand,
        { ModelName: 'churn' },
        {
          ModelName: 'churn',
          ModelArn: `${ENDPOINT}-model`,
          CreationTime: NOW,
        },
      );
  }

  function target(
    ResourceId: string,
    MinCapacity: number,
    MaxCapacity: number,
    more: { policy?: boolean; suspended?: boolean } = {},
  ) {
    const { policy = true, suspended = false } = more;
    const about = {
      ServiceNamespace: 'sagemaker',
      ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
      ResourceId,
      CreationTime: NOW,
    } as const;
    here()
      .answer(
        applicationAutoScaling.DescribeScalableTargetsCommand,
        {},
        {
          ScalableTargets: [
            {
              ...about,
              MinCapacity,
              MaxCapacity,
              RoleARN: `arn:aws:iam::${ACCOUNT}:role/scale`,
              SuspendedState: { DynamicScalingOutSuspended: suspended },
            },
          ],
        },
      )
      .answer(
        applicationAutoScaling.DescribeScalingPoliciesCommand,
        {},
        {
          ScalingPolicies: policy
            ? [
                {
                  ...about,
                  PolicyARN: `${ResourceId}-policy`,
                  PolicyName: 'track',
                  PolicyType: 'TargetTrackingScaling',
                },
              ]
            : [],
        },
      );
  }

  async function said(
    annotations = { 'amazon-sagemaker-endpoint-arn': ENDPOINT },
  ) {
    const outcomes = await collectFrom(
      fake,
      'aws-autoscaling',
      component(annotations),
    );
    return {
      scales: outcomes.said['sagemaker.endpoint.autoscaling'],
      toZero: outcomes.said['sagemaker.endpoint.scales_to_zero'],
    };
  }

  it.each<[string, () => void, boolean, boolean]>([
    ['nothing', () => undefined, false, false],
    [
      'a policy between bounds',
      () => target('endpoint/Churn/variant/v0', 1, 4),
      true,
      false,
    ],
    [
      'a policy from zero',
      () => target('endpoint/Churn/variant/v0', 0, 4),
      true,
      true,
    ],
    [
      'bounds that are one',
      () => target('endpoint/Churn/variant/v0', 2, 2),
      false,
      false,
    ],
    [
      'bounds without a policy',
      () => target('endpoint/Churn/variant/v0', 1, 4, { policy: false }),
      false,
      false,
    ],
    [
      'a policy that was suspended',
      () => target('endpoint/Churn/variant/v0', 1, 4, { suspended: true }),
      false,
      false,
    ],
    [
      'a policy on another endpoint',
      () => target('endpoint/Churn-2/variant/v0', 1, 4),
      false,
      false,
    ],
  ])('sees %s scale a variant', async (_, furnish, scales, toZero) => {
    endpoint({});
    furnish();
    expect(await said()).toEqual({ scales, toZero });
  });

  it('wants every variant to scale', async () => {
    endpoint({}, {});
    target('endpoint/Churn/variant/v0', 1, 4);
    expect(await said()).toMatchObject({ scales: false });
    target('endpoint/Churn/variant/v1', 1, 4);
    expect(await said()).toMatchObject({ scales: true });
  });

  it('takes what SageMaker scales itself as well, though nobody may read the rest', async () => {
    fake.fail('applicationautoscaling.*', { kind: 'denied' });
    endpoint({
      ManagedInstanceScaling: {
        Status: 'ENABLED',
        MinInstanceCount: 0,
        MaxInstanceCount: 3,
      },
    });
    expect(await said()).toEqual({ scales: true, toZero: true });
    endpoint({});
    expect(await said()).toMatchObject({
      scales: expect.stringMatching(
        /Missing permission: application-autoscaling:DescribeScal/,
      ),
    });
  });

  it('takes inference components that scale', async () => {
    endpoint({ ModelName: undefined });
    here()
      .answer(
        sageMaker.ListInferenceComponentsCommand,
        {},
        {
          InferenceComponents: [
            {
              InferenceComponentName: 'part',
              InferenceComponentArn: `${ENDPOINT}-part`,
              EndpointArn: ENDPOINT,
              EndpointName: 'Churn',
              VariantName: 'v0',
              CreationTime: NOW,
              LastModifiedTime: NOW,
            },
          ],
        },
      )
      .answer(
        sageMaker.DescribeInferenceComponentCommand,
        { InferenceComponentName: 'part' },
        {
          InferenceComponentName: 'part',
          InferenceComponentArn: `${ENDPOINT}-part`,
          EndpointArn: ENDPOINT,
          EndpointName: 'Churn',
          VariantName: 'v0',
          Specification: { ModelName: 'churn' },
          CreationTime: NOW,
          LastModifiedTime: NOW,
        },
      );
    target('inference-component/part', 1, 5);
    expect(await said()).toEqual({ scales: true, toZero: false });
  });

  it('does not ask what is served without servers', async () => {
    endpoint({ ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 2 } });
    expect(await said()).toEqual({ scales: undefined, toZero: undefined });
  });

  it('takes an endpoint that is not there for absent', async () => {
    expect(await said()).toEqual({ scales: 'absent', toZero: 'absent' });
  });

  describe('about groups of instances', () => {
    function group(MinSize: number, MaxSize: number, Enabled?: boolean) {
      here()
        .answer(
          autoScaling.DescribeAutoScalingGroupsCommand,
          {},
          {
            AutoScalingGroups: [
              {
                AutoScalingGroupName: 'churn',
                MinSize,
                MaxSize,
                DesiredCapacity: MinSize,
                DefaultCooldown: 300,
                AvailabilityZones: [],
                HealthCheckType: 'EC2',
                CreatedTime: NOW,
              },
            ],
          },
        )
        .answer(
          autoScaling.DescribePoliciesCommand,
          {},
          {
            ScalingPolicies:
              Enabled === undefined
                ? []
                : [
                    {
                      AutoScalingGroupName: 'churn',
                      PolicyName: 'track',
                      Enabled,
                    },
                  ],
          },
        );
    }

    const scales = async () =>
      (
        await collectFrom(
          fake,
          'aws-autoscaling',
          component({ 'amazon-ec2-auto-scaling-group-arn': GROUP }),
        )
      ).said;

    it.each([
      [1, 4, true, true],
      [1, 4, false, false],
      [1, 4, undefined, false],
      [2, 2, true, false],
    ])(
      'between %s and %s with a policy (%s) says %s',
      async (min, max, on, is) => {
        group(min, max, on);
        expect(await scales()).toEqual({ 'autoscaling.group.scales': is });
      },
    );

    it('takes a group that is not listed for absent', async () => {
      expect(await scales()).toEqual({ 'autoscaling.group.scales': 'absent' });
    });
  });
});
