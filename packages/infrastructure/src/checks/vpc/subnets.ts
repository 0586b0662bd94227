import {
  all,
  Answer,
  answerOf,
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
 * nowhere in a network that the template makes, unless a route is added to it.
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
    !associations.some(({ isOwn }) => isOwn.is === 'true')
    ? hasOpenNetwork(subnet, stack)
    : open;
}

/** Whether the route table that a network has by itself leads out; never true, as templates cannot name it. */
function hasOpenNetwork(subnet: Resource, stack: Stack): Answer {
  const isOwn = stack
    .ofType(VPC)
    .some(vpc => names(subnet.get('VpcId'), vpc).is === 'true');
  if (!isOwn || stack.ofType('Terraform::MainRouteTable').length > 0) {
    return unknownBecause(
      'the route table of its network is not in the template',
    );
  }
  const leadsOutElsewhere = any(
    stack
      .ofType('AWS::EC2::Route')
      .map(route =>
        all([
          not(isInTemplate(route.get('RouteTableId'), stack)),
          leadsToGateway(route, stack),
        ]),
      ),
  );
  return leadsOutElsewhere.is === 'false'
    ? no
    : unknownBecause(
        'a route to the internet may be in the route table of its network',
      );
}

function isInTemplate(routeTable: Resolved, stack: Stack): Answer {
  return judge(routeTable, single => {
    const id = referredId(single);
    return answerOf(
      id !== undefined && stack.byId(id)?.type === 'AWS::EC2::RouteTable',
    );
  });
}

function leadsOut(routeTable: Resolved, stack: Stack): Answer {
  return judge(routeTable, single => {
    const id = referredId(single);
    const table = id === undefined ? undefined : stack.byId(id);
    if (table?.type !== 'AWS::EC2::RouteTable') {
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
