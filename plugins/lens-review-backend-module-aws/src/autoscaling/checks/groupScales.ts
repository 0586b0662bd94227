import { AwsCheck, check } from '../../checks/AwsCheck';
import { both } from '../../reading/Read';
import { describeAutoScalingGroups, describePolicies } from '../operations';
import { GroupReading } from '../readScaling';

export const groupScales: AwsCheck<GroupReading> = check({
  name: 'autoscaling.group.scales',
  asks: 'Does every group of instances grow and shrink with the load?',
  why: 'A model on instances of your own needs what endpoints have: more of them when there are many requests, fewer when there are few.',
  field:
    'DescribeAutoScalingGroups → MinSize, MaxSize; DescribePolicies → Enabled',
  operations: [describeAutoScalingGroups, describePolicies],
  practices: ['MLREL05_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Let the group grow, and give it a policy that tracks its load.',
    effort: 'S',
  },
  from: ({ bounds, policies }) => both(bounds, policies),
  answer: ([{ min, max }, policies]) => max > min && policies.some(Boolean),
});
