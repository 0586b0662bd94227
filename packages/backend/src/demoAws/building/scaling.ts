import {
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
} from '@aws-sdk/client-application-auto-scaling';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';

/** Between how many instances a variant moves. */
export interface Scaling {
  min: number;
  max: number;
}

/** Follows the number of requests per instance. */
export function scaling(
  region: Region,
  endpoint: string,
  variant: string,
  { min, max }: Scaling,
): void {
  const ResourceId = `endpoint/${endpoint}/variant/${variant}`;
  const common = {
    ServiceNamespace: 'sagemaker' as const,
    ScalableDimension: 'sagemaker:variant:DesiredInstanceCount' as const,
    ResourceId,
  };
  region
    .answer(DescribeScalableTargetsCommand, {}, () => ({
      ScalableTargets: [
        {
          ...common,
          MinCapacity: min,
          MaxCapacity: max,
          RoleARN: `arn:aws:iam::${region.account}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint`,
          CreationTime: daysAgo(230),
          SuspendedState: {
            DynamicScalingInSuspended: false,
            DynamicScalingOutSuspended: false,
            ScheduledScalingSuspended: false,
          },
        },
      ],
    }))
    .answer(DescribeScalingPoliciesCommand, {}, () => ({
      ScalingPolicies: [
        {
          ...common,
          PolicyARN: arnIn(
            region,
            'autoscaling',
            `scalingPolicy:${endpoint}:resource/sagemaker/${ResourceId}:policyName/requests`,
          ),
          PolicyName: 'requests',
          PolicyType: 'TargetTrackingScaling',
          CreationTime: daysAgo(230),
          TargetTrackingScalingPolicyConfiguration: {
            TargetValue: 600,
            PredefinedMetricSpecification: {
              PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance',
            },
          },
        },
      ],
    }));
}
