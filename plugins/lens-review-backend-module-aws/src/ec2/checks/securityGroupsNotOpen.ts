import { SecurityGroup } from '@aws-sdk/client-ec2';
import { check } from '../../checks/AwsCheck';
import { describeSecurityGroups } from '../operations';
import { NetworkReading } from '../readNetwork';

export const securityGroupsNotOpen = check({
  name: 'vpc.security_groups_not_open',
  asks: 'Does no security group of a model let in every address?',
  why: 'A group that lets in everyone guards nothing once a subnet is opened by mistake.',
  field:
    'DescribeSecurityGroups → SecurityGroups[].IpPermissions[].IpRanges[].CidrIp, Ipv6Ranges[].CidrIpv6',
  operations: [describeSecurityGroups],
  practices: [],
  remediation: {
    text: 'Let in only the networks and groups that call the model.',
    effort: 'S',
  },
  from: (reading: NetworkReading) => reading.groups,
  answer: groups => !groups.some(isOpen),
});

function isOpen({ IpPermissions }: SecurityGroup): boolean {
  return (IpPermissions ?? []).some(
    ({ IpRanges, Ipv6Ranges }) =>
      (IpRanges ?? []).some(({ CidrIp }) => CidrIp === '0.0.0.0/0') ||
      (Ipv6Ranges ?? []).some(({ CidrIpv6 }) => CidrIpv6 === '::/0'),
  );
}
