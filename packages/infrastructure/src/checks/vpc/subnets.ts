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

/** Without a route table of its own a subnet has the VPC's, which has no such route. */
function isOpen(subnet: Resource, stack: Stack): Answer {
  return any(
    stack
      .ofType('AWS::EC2::SubnetRouteTableAssociation')
      .map(association =>
        all([
          names(association.get('SubnetId'), subnet),
          stack.existsBeside(association, subnet),
          leadsOut(association.get('RouteTableId'), stack),
        ]),
      ),
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
