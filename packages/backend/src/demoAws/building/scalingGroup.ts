import {
  DescribeAutoScalingGroupsCommand,
  DescribePoliciesCommand,
} from '@aws-sdk/client-auto-scaling';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';

/** A group of EC2 instances that serves a model. */
export function scalingGroup(
  region: Region,
  { name, min, max }: { name: string; min: number; max: number },
): string {
  const arn = arnIn(
    region,
    'autoscaling',
    `autoScalingGroup:6f1c2f0a-2a3b-4c5d-8e9f-0a1b2c3d4e5f:autoScalingGroupName/${name}`,
  );
  region
    .answer(DescribeAutoScalingGroupsCommand, {}, () => ({
      AutoScalingGroups: [
        {
          AutoScalingGroupName: name,
          AutoScalingGroupARN: arn,
          MinSize: min,
          MaxSize: max,
          DesiredCapacity: min + 1,
          DefaultCooldown: 300,
          AvailabilityZones: [`${region.name}a`, `${region.name}b`],
          HealthCheckType: 'ELB',
          CreatedTime: daysAgo(500),
        },
      ],
    }))
    .answer(
      DescribePoliciesCommand,
      {},
      {
        ScalingPolicies: [
          {
            AutoScalingGroupName: name,
            PolicyName: 'cpu',
            PolicyType: 'TargetTrackingScaling',
            Enabled: true,
            TargetTrackingConfiguration: {
              PredefinedMetricSpecification: {
                PredefinedMetricType: 'ASGAverageCPUUtilization',
              },
              TargetValue: 55,
            },
          },
        ],
      },
    );
  return arn;
}
