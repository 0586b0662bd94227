import { check } from '../../checks/AwsCheck';
import { describeSubnets } from '../operations';
import { NetworkReading } from '../readNetwork';

export const subnetsInTwoZones = check({
  name: 'vpc.subnets_in_two_zones',
  asks: 'Do the subnets of every model lie in two zones or more?',
  why: 'The loss of one zone then takes not all instances.',
  field: 'DescribeSubnets → Subnets[].AvailabilityZoneId',
  operations: [describeSubnets],
  practices: [],
  remediation: {
    text: 'Add a subnet in a second availability zone to the VPC configuration of the model.',
    effort: 'M',
  },
  from: (reading: NetworkReading) => reading.subnets,
  answer: subnets =>
    new Set(
      subnets.flatMap(({ AvailabilityZoneId }) => AvailabilityZoneId ?? []),
    ).size >= 2,
});
