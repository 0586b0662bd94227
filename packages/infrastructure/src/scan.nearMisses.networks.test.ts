import { NearMiss, wordNear } from './__testUtils__/nearMisses';

const MODEL_IN = (subnet: string, gateway: string) =>
  `  V: {Type: 'AWS::EC2::VPC'}
  S: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: ${subnet}}}
  G: {Type: 'AWS::EC2::InternetGateway'}
  T: {Type: 'AWS::EC2::RouteTable'}
  A: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref S, RouteTableId: !Ref T}}
  U: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref T, ${gateway}}}
  M: {Type: 'AWS::SageMaker::Model', Properties: {VpcConfig: {Subnets: [!Ref S], SecurityGroupIds: [sg]}}}
`;

const LOGGED = (traffic: string) =>
  `  V: {Type: 'AWS::EC2::VPC'}
  L: {Type: 'AWS::EC2::FlowLog', Properties: {ResourceType: VPC, ResourceId: !Ref V, ${traffic}}}
`;

describe('what comes near a closed network', () => {
  it.each<NearMiss>([
    [
      'a subnet with a way out',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref G'),
      'false',
    ],
    [
      'a subnet behind a NAT',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'NatGatewayId: nat'),
      'true',
    ],
    [
      'a subnet with whatever gateway',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref Given'),
      'unknown',
    ],
    [
      'a subnet of another network without routes',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref Given', 'NatGatewayId: n').replace(/ {2}A: .*\n/, ''),
      'unknown',
    ],
    [
      'a subnet whose network may lead out by a route table that it has by itself',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref G')
        .replace(/ {2}A: .*\n/, '')
        .replace('RouteTableId: !Ref T', 'RouteTableId: !GetAtt X.Main'),
      'unknown',
    ],
    [
      'a subnet without a route table beside one that leads out',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref G').replace(/ {2}A: .*\n/, ''),
      'true',
    ],
    [
      'a log of all traffic',
      'vpc.flow_logs',
      LOGGED('TrafficType: ALL'),
      'true',
    ],
    [
      'a log of what is rejected',
      'vpc.flow_logs',
      LOGGED('TrafficType: REJECT'),
      'unknown',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(wordNear(name, resources)).toBe(expected);
  });
});
