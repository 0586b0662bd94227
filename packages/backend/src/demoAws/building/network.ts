import {
  DescribeFlowLogsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';
import { Region } from '@lens-review/fake-aws';
import { idOf } from './names';

/** How a network is laid out. */
export interface NetworkDeclaration {
  name: string;
  /** Whether a route leads to an internet gateway. */
  public: boolean;
  /** Services with an endpoint in the network, e.g. `sagemaker.runtime`. */
  endpoints?: string[];
  flowLogs?: boolean;
  /** Whether the security group lets anybody in. */
  open?: boolean;
  /** What else lives in the subnets beside SageMaker. */
  otherInterfaces?: string[];
}

/** A network as SageMaker's `VpcConfig` names it. */
export interface Network {
  vpcId: string;
  vpcConfig: { SecurityGroupIds: string[]; Subnets: string[] };
}

/** A VPC with one subnet in each of two zones. */
export function network(
  region: Region,
  declaration: NetworkDeclaration,
): Network {
  const { name, endpoints = [], otherInterfaces = [] } = declaration;
  const VpcId = idOf('vpc', name);
  const GroupId = idOf('sg', name);
  const subnets = ['a', 'b'].map(zone => ({
    SubnetId: idOf('subnet', `${name} ${zone}`),
    VpcId,
    State: 'available' as const,
    CidrBlock: zone === 'a' ? '10.20.0.0/20' : '10.20.16.0/20',
    AvailabilityZone: `${region.name}${zone}`,
    AvailabilityZoneId: `${shortName(region.name)}-az${zone === 'a' ? 1 : 2}`,
    MapPublicIpOnLaunch: declaration.public,
  }));
  region
    .answer(
      DescribeVpcsCommand,
      {},
      { Vpcs: [{ VpcId, CidrBlock: '10.20.0.0/16', State: 'available' }] },
    )
    .answer(DescribeSubnetsCommand, {}, { Subnets: subnets })
    .answer(
      DescribeRouteTablesCommand,
      {},
      {
        RouteTables: [
          {
            RouteTableId: idOf('rtb', name),
            VpcId,
            Associations: subnets.map(({ SubnetId }) => ({
              Main: false,
              SubnetId,
            })),
            Routes: [
              {
                DestinationCidrBlock: '10.20.0.0/16',
                GatewayId: 'local',
                State: 'active',
              },
              ...(declaration.public
                ? [
                    {
                      DestinationCidrBlock: '0.0.0.0/0',
                      GatewayId: idOf('igw', name),
                      State: 'active' as const,
                    },
                  ]
                : []),
            ],
          },
          {
            RouteTableId: idOf('rtb', `${name} main`),
            VpcId,
            Associations: [{ Main: true }],
            Routes: [],
          },
        ],
      },
    )
    .answer(
      DescribeVpcEndpointsCommand,
      {},
      {
        VpcEndpoints: endpoints.map(service => ({
          VpcEndpointId: idOf('vpce', `${name} ${service}`),
          VpcId,
          VpcEndpointType:
            service === 's3' ? ('Gateway' as const) : ('Interface' as const),
          ServiceName: `com.amazonaws.${region.name}.${service}`,
          State: 'Available' as const,
          PrivateDnsEnabled: service !== 's3',
        })),
      },
    )
    .answer(
      DescribeFlowLogsCommand,
      {},
      {
        FlowLogs: declaration.flowLogs
          ? [
              {
                FlowLogId: idOf('fl', name),
                ResourceId: VpcId,
                FlowLogStatus: 'ACTIVE',
                TrafficType: 'ALL',
              },
            ]
          : [],
      },
    )
    .answer(
      DescribeSecurityGroupsCommand,
      {},
      {
        SecurityGroups: [
          {
            GroupId,
            GroupName: name,
            VpcId,
            IpPermissions: [
              {
                IpProtocol: 'tcp',
                FromPort: 443,
                ToPort: 443,
                IpRanges: [
                  { CidrIp: declaration.open ? '0.0.0.0/0' : '10.20.0.0/16' },
                ],
              },
            ],
          },
        ],
      },
    )
    .answer(
      DescribeNetworkInterfacesCommand,
      {},
      {
        NetworkInterfaces: [
          {
            NetworkInterfaceId: idOf('eni', `${name} sagemaker`),
            SubnetId: subnets[0].SubnetId,
            VpcId,
            InterfaceType: 'interface',
            RequesterManaged: true,
            Description: `[Do not delete] ENI managed by SageMaker for ${name}`,
          },
          ...otherInterfaces.map(Description => ({
            NetworkInterfaceId: idOf('eni', `${name} ${Description}`),
            SubnetId: subnets[0].SubnetId,
            VpcId,
            InterfaceType: 'interface' as const,
            RequesterManaged: false,
            Description,
          })),
        ],
      },
    );
  return {
    vpcId: VpcId,
    vpcConfig: {
      SecurityGroupIds: [GroupId],
      Subnets: subnets.map(({ SubnetId }) => SubnetId),
    },
  };
}

/** `eu-west-1` is `euw1` in the ids of zones. */
function shortName(region: string): string {
  const [area, direction, number] = region.split('-');
  return `${area}${direction[0]}${number}`;
}
