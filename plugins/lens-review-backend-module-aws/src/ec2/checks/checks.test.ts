import { judge, value } from '../../__testUtils__/judging';
import { read } from '../../reading/Read';
import { NetworkReading } from '../readNetwork';
import { dedicatedToInference } from './dedicatedToInference';
import { privateSubnets } from './privateSubnets';
import { securityGroupsNotOpen } from './securityGroupsNotOpen';
import { subnetsInTwoZones } from './twoZones';

const checks = [
  privateSubnets,
  subnetsInTwoZones,
  securityGroupsNotOpen,
  dedicatedToInference,
];

function subnet(id: string, zone = 'z1') {
  return { SubnetId: id, VpcId: 'vpc-1', AvailabilityZoneId: zone };
}

function routes(bySubnet: [string, boolean][], byVpc: [string, boolean][]) {
  return read({ openBySubnet: new Map(bySubnet), openByVpc: new Map(byVpc) });
}

const good: NetworkReading = {
  subnets: read([subnet('a'), subnet('b', 'z2')]),
  routes: routes(
    [['a', false]],
    [
      ['vpc-1', false],
      ['vpc-2', true],
    ],
  ),
  groups: read([{ IpPermissions: [{ IpRanges: [{ CidrIp: '10.0.0.0/8' }] }] }]),
  interfaces: read([
    { InterfaceType: 'vpc_endpoint', Description: '' },
    { InterfaceType: 'interface', Description: 'ENI managed by SageMaker' },
  ]),
};

const unset = { outcome: 'unset' } as const;
const none: NetworkReading = {
  subnets: unset,
  routes: unset,
  groups: unset,
  interfaces: unset,
};

describe('the checks of the network of a model', () => {
  it.each<[string, boolean, string, Partial<NetworkReading>]>([
    ['vpc.private_subnets_only_for_models', true, 'all is private', {}],
    [
      'vpc.private_subnets_only_for_models',
      false,
      'one subnet has an internet gateway',
      { routes: routes([['b', true]], [['vpc-1', false]]) },
    ],
    [
      'vpc.private_subnets_only_for_models',
      false,
      'the main table of the network has an internet gateway',
      { routes: routes([['a', false]], [['vpc-1', true]]) },
    ],
    ['vpc.private_subnets_only_for_models', false, 'it has no network', none],
    ['vpc.subnets_in_two_zones', true, 'two zones are used', {}],
    [
      'vpc.subnets_in_two_zones',
      false,
      'all lie in one',
      { subnets: read([subnet('a'), subnet('b')]) },
    ],
    ['vpc.security_groups_not_open', true, 'one network is let in', {}],
    [
      'vpc.security_groups_not_open',
      false,
      'every address is let in',
      {
        groups: read([
          { IpPermissions: [{ Ipv6Ranges: [{ CidrIpv6: '::/0' }] }] },
        ]),
      },
    ],
    ['vpc.dedicated_to_inference', true, 'nobody else is there', {}],
    [
      'vpc.dedicated_to_inference',
      false,
      'a server is there too',
      { interfaces: read([{ InterfaceType: 'interface', Description: '' }]) },
    ],
  ])('answer %s with %s where %s', (name, is, _, reading) => {
    expect(judge(checks, name, { ...good, ...reading })).toEqual(value(is));
  });

  it('do not ask about a network that is not there', () => {
    for (const name of [
      'vpc.subnets_in_two_zones',
      'vpc.security_groups_not_open',
      'vpc.dedicated_to_inference',
    ]) {
      expect(judge(checks, name, none)).toBeUndefined();
    }
  });

  it('do not know whether a subnet is private whose routes nobody shows', () => {
    expect(
      judge(checks, 'vpc.private_subnets_only_for_models', {
        ...good,
        routes: routes([], []),
      }),
    ).toMatchObject({ outcome: 'unknown' });
  });
});
