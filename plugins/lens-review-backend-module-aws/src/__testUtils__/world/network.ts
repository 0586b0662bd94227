import {
  DescribeFlowLogsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointsCommand,
} from '@aws-sdk/client-ec2';
import { Names, World } from './World';

/** The network of the models, as it should be. */
export function goodNetwork({ region, regionName }: World): Names {
  region
    .answer(
      DescribeSubnetsCommand,
      { SubnetIds: ['subnet-1', 'subnet-2'] },
      {
        Subnets: [
          { SubnetId: 'subnet-1', VpcId: 'vpc-1', AvailabilityZoneId: 'z1' },
          { SubnetId: 'subnet-2', VpcId: 'vpc-1', AvailabilityZoneId: 'z2' },
        ],
      },
    )
    .answer(
      DescribeRouteTablesCommand,
      {},
      {
        RouteTables: [
          {
            RouteTableId: 'rtb-public',
            VpcId: 'vpc-1',
            Associations: [{ SubnetId: 'subnet-public' }],
            Routes: [
              {
                DestinationCidrBlock: '0.0.0.0/0',
                GatewayId: 'igw-1',
                State: 'active',
              },
            ],
          },
          {
            RouteTableId: 'rtb-1',
            VpcId: 'vpc-1',
            Associations: [{ SubnetId: 'subnet-1' }],
            Routes: [
              { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' },
            ],
          },
          {
            RouteTableId: 'rtb-main',
            VpcId: 'vpc-1',
            Associations: [{ Main: true }],
            Routes: [
              { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' },
            ],
          },
        ],
      },
    )
    .answer(
      DescribeSecurityGroupsCommand,
      { GroupIds: ['sg-1'] },
      {
        SecurityGroups: [
          {
            GroupId: 'sg-1',
            IpPermissions: [
              { IpProtocol: 'tcp', IpRanges: [{ CidrIp: '10.0.0.0/16' }] },
            ],
          },
        ],
      },
    )
    .answer(
      DescribeNetworkInterfacesCommand,
      { Filters: [{ Name: 'subnet-id', Values: ['subnet-1', 'subnet-2'] }] },
      {
        NetworkInterfaces: [
          {
            InterfaceType: 'vpc_endpoint',
            Description: 'VPC Endpoint Interface',
          },
          {
            InterfaceType: 'interface',
            Description: 'ENI managed by SageMaker',
          },
          {
            InterfaceType: 'interface',
            Description: 'ENI managed by SageMaker',
          },
        ],
      },
    )
    .answer(
      DescribeVpcEndpointsCommand,
      {},
      {
        VpcEndpoints: [
          `com.amazonaws.${regionName}.s3`,
          `com.amazonaws.${regionName}.logs`,
          `com.amazonaws.${regionName}.sagemaker.runtime`,
        ].map(ServiceName => ({
          VpcId: 'vpc-1',
          ServiceName,
          State: 'Available' as const,
        })),
      },
    )
    .answer(
      DescribeFlowLogsCommand,
      {},
      {
        FlowLogs: ['vpc-3', 'vpc-2', 'vpc-1'].map(ResourceId => ({
          ResourceId,
          FlowLogStatus: 'ACTIVE',
        })),
      },
    );
  return {};
}
