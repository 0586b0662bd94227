import * as ec2 from '@aws-sdk/client-ec2';
import { FakeAws } from '@lens-review/fake-aws';
import { ACCOUNTS, REGIONS } from './BenchWorld';

const VpcId = 'vpc-0a1b2c3d';
const GroupId = 'sg-0a1b2c3d';
const SUBNETS = ['a', 'b'].map(zone => ({ zone, SubnetId: `subnet-${zone}` }));

/** The network as a model names it: one for all components of an account and region. */
export const VPC_CONFIG = {
  SecurityGroupIds: [GroupId],
  Subnets: SUBNETS.map(({ SubnetId }) => SubnetId),
};

/** Lets every account have a private network in every region. */
export function fillNetworks(fake: FakeAws): void {
  for (const account of ACCOUNTS) {
    for (const name of REGIONS) {
      fake
        .account(account)
        .region(name)
        .answer(
          ec2.DescribeVpcsCommand,
          {},
          { Vpcs: [{ VpcId, CidrBlock: '10.20.0.0/16', State: 'available' }] },
        )
        .answer(
          ec2.DescribeSubnetsCommand,
          {},
          {
            Subnets: SUBNETS.map(({ zone, SubnetId }) => ({
              SubnetId,
              VpcId,
              AvailabilityZone: `${name}${zone}`,
              AvailabilityZoneId: `az-${zone}`,
              MapPublicIpOnLaunch: false,
            })),
          },
        )
        .answer(
          ec2.DescribeRouteTablesCommand,
          {},
          {
            RouteTables: [
              {
                RouteTableId: 'rtb-0a1b2c3d',
                VpcId,
                Associations: SUBNETS.map(({ SubnetId }) => ({
                  Main: false,
                  SubnetId,
                })),
                Routes: [
                  {
                    DestinationCidrBlock: '10.20.0.0/16',
                    GatewayId: 'local',
                    State: 'active',
                  },
                ],
              },
            ],
          },
        )
        .answer(ec2.DescribeVpcEndpointsCommand, {}, { VpcEndpoints: [] })
        .answer(ec2.DescribeFlowLogsCommand, {}, { FlowLogs: [] })
        .answer(
          ec2.DescribeSecurityGroupsCommand,
          {},
          {
            SecurityGroups: [
              { GroupId, GroupName: 'models', VpcId, IpPermissions: [] },
            ],
          },
        )
        .answer(
          ec2.DescribeNetworkInterfacesCommand,
          {},
          { NetworkInterfaces: [] },
        );
    }
  }
}
