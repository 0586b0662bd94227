import {
  all,
  Answer,
  any,
  no,
  not,
  unknownBecause,
  yes,
} from '../../judging/Answer';
import { isOn, isSet, judge } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { names, referredId } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { VPC } from './vpcs';

/** Whether a subnet that a value names has no route to the internet but through a NAT. */
export function isPrivateSubnet(value: Resolved, stack: Stack): Answer {
  return judge(value, single => {
    const id = referredId(single);
    const subnet = id === undefined ? undefined : stack.byId(id);
    if (subnet?.type !== 'AWS::EC2::Subnet') {
      return unknownBecause('its subnets are not in the template');
    }
    return not(
      any([isOn(subnet.get('MapPublicIpOnLaunch')), isOpen(subnet, stack)]),
    );
  });
}

/**
 * Without a route table of its own a subnet has its network's, which leads
 * nowhere in a network that the template makes.
 */
function isOpen(subnet: Resource, stack: Stack): Answer {
  const associations = stack
    .ofType('AWS::EC2::SubnetRouteTableAssociation')
    .map(association => ({
      association,
      isOwn: all([
        names(association.get('SubnetId'), subnet),
        stack.existsBeside(association, subnet),
      ]),
    }));
  const open = any(
    associations.map(({ association, isOwn }) =>
      all([isOwn, leadsOut(association.get('RouteTableId'), stack)]),
    ),
  );
  return open.is === 'false' &&
    !associations.some(({ isOwn }) => isOwn.is === 'true') &&
    !hasPlainNetwork(subnet, stack)
    ? unknownBecause('the route table of its network is not in the template')
    : open;
}

function hasPlainNetwork(subnet: Resource, stack: Stack): boolean {
  return (
    stack
      .ofType(VPC)
      .some(vpc => names(subnet.get('VpcId'), vpc).is === 'true') &&
    stack.ofType('Terraform::MainRouteTable').length === 0
  );
}

function leadsOut(routeTable: Resolved, stack: Stack): Answer {
  return judge(routeTable, single => {
    const id = referredId(single);
    const table = id === undefined ? undefined : stack.byId(id);
    if (table === undefined) {
      return unknownBecause('its route table is not in the template');
    }
    return any(
      stack
        .ofType('AWS::EC2::Route')
        .map(route =>
          all([
            names(route.get('RouteTableId'), table),
            stack.existsBeside(route, table),
            leadsToGateway(route, stack),
          ]),
        ),
    );
  });
}

/** A virtual private gateway is named by the same property as an internet gateway. */
function leadsToGateway(route: Resource, stack: Stack): Answer {
  return judge(route.get('GatewayId'), gateway => {
    const set = isSet(gateway);
    if (set.is === 'false') {
      return no;
    }
    const id = referredId(gateway);
    const target = id === undefined ? undefined : stack.byId(id);
    if (target === undefined) {
      return unknownBecause('the gateway of a route is not in the template');
    }
    return target.type === 'AWS::EC2::VPNGateway' ? no : yes;
  });
}
