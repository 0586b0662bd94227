import { check } from '../../checks/AwsCheck';
import { both } from '../../reading/Read';
import { describeRouteTables, describeSubnets } from '../operations';
import { NetworkReading } from '../readNetwork';

/** What a subnet does with addresses says nothing about the way out; its routes do. */
export const privateSubnets = check({
  name: 'vpc.private_subnets_only_for_models',
  asks: 'Does every model run in private subnets only?',
  why: 'Nobody on the internet reaches the model past its endpoint, and it reaches nobody there.',
  field:
    'DescribeSubnets → VpcId; DescribeRouteTables → Routes[].GatewayId of the table of the subnet, or of the main table of its VPC',
  operations: [describeSubnets, describeRouteTables],
  practices: ['MLSEC04_BP01', 'MLSEC03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Give the model a VPC configuration with subnets whose route table has no internet gateway.',
    effort: 'M',
  },
  from: ({ subnets, routes }: NetworkReading) => both(subnets, routes),
  answer([subnets, { openBySubnet, openByVpc }]) {
    const open = subnets.map(
      ({ SubnetId = '', VpcId = '' }) =>
        openBySubnet.get(SubnetId) ?? openByVpc.get(VpcId),
    );
    if (open.includes(true)) {
      return false;
    }
    return open.includes(undefined)
      ? {
          outcome: 'unknown',
          reason:
            'DescribeRouteTables shows no route table of a subnet of the model',
        }
      : true;
  },
});
