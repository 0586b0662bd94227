import { Counterpart, TAGS } from './Shape';

/** CloudFormation cannot change the route table of subnets that name none. */
const MAIN_ROUTE_TABLE = 'Terraform::MainRouteTable';

export const networkShapes: Readonly<Record<string, Counterpart>> = {
  aws_vpc: { type: 'AWS::EC2::VPC', shape: { Tags: TAGS } },
  aws_subnet: {
    type: 'AWS::EC2::Subnet',
    shape: { VpcId: 'vpc_id', MapPublicIpOnLaunch: 'map_public_ip_on_launch' },
  },
  aws_internet_gateway: {
    type: 'AWS::EC2::InternetGateway',
    shape: { Tags: TAGS },
  },
  aws_vpn_gateway: { type: 'AWS::EC2::VPNGateway', shape: { Tags: TAGS } },
  aws_route_table: {
    type: 'AWS::EC2::RouteTable',
    shape: {
      VpcId: 'vpc_id',
    },
  },
  aws_default_route_table: { type: MAIN_ROUTE_TABLE, shape: {} },
  aws_main_route_table_association: { type: MAIN_ROUTE_TABLE, shape: {} },
  aws_route: {
    type: 'AWS::EC2::Route',
    shape: { RouteTableId: 'route_table_id', GatewayId: 'gateway_id' },
  },
  aws_route_table_association: {
    type: 'AWS::EC2::SubnetRouteTableAssociation',
    shape: { SubnetId: 'subnet_id', RouteTableId: 'route_table_id' },
  },
  aws_vpc_endpoint: {
    type: 'AWS::EC2::VPCEndpoint',
    shape: { VpcId: 'vpc_id', ServiceName: 'service_name' },
  },
  aws_flow_log: {
    type: 'AWS::EC2::FlowLog',
    shape: {
      ResourceId: 'vpc_id',
      ResourceType: { constant: 'VPC' },
      TrafficType: 'traffic_type',
      LogDestination: 'log_destination',
    },
  },
};
