import { ResourceKind } from '../naming/ResourceKind';

export const groupKind: ResourceKind = {
  title: 'EC2 Auto Scaling group',
  example:
    'arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d:autoScalingGroupName/churn',
  annotations: ['aws.amazon.com/amazon-ec2-auto-scaling-group-arn'],
  identify: ({ service, resource }) =>
    service === 'autoscaling'
      ? /^autoScalingGroup:[^:]*:autoScalingGroupName\/([^:]+)$/.exec(
          resource,
        )?.[1]
      : undefined,
};
