import {
  DescribeFlowLogsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointsCommand,
  RouteTable,
} from '@aws-sdk/client-ec2';
import { alwaysListed } from '../reading/alwaysListed';
import { allPages, operation } from '../reading/AwsOperation';

/** Which subnets lead to the internet, in a whole account and region. */
export interface Routes {
  /** By subnet with a table of its own. */
  openBySubnet: ReadonlyMap<string, boolean>;
  /** By network, for the subnets without one. */
  openByVpc: ReadonlyMap<string, boolean>;
}

export const describeRouteTables = operation({
  service: 'ec2',
  name: 'DescribeRouteTables',
  action: 'ec2:DescribeRouteTables',
  keep: 'run',
  async call(client, _input: Record<string, never>, turn): Promise<Routes> {
    const tables = await allPages(async NextToken => {
      const output = await client.send(
        new DescribeRouteTablesCommand({ MaxResults: 100, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.RouteTables),
        next: output.NextToken,
      };
    });
    const openBySubnet = new Map<string, boolean>();
    const openByVpc = new Map<string, boolean>();
    for (const table of tables) {
      const isOpen = leadsToInternet(table);
      for (const { Main, SubnetId } of table.Associations ?? []) {
        if (SubnetId) {
          openBySubnet.set(SubnetId, isOpen);
        } else if (Main && table.VpcId) {
          openByVpc.set(table.VpcId, isOpen);
        }
      }
    }
    return { openBySubnet, openByVpc };
  },
});

/** A route through a NAT leads out, and nobody in. */
function leadsToInternet({ Routes }: RouteTable): boolean {
  return (Routes ?? []).some(
    ({ GatewayId, State }) =>
      // To wherever: two halves of the internet are all of it
      GatewayId?.startsWith('igw-') === true && State !== 'blackhole',
  );
}

export const describeSubnets = operation({
  service: 'ec2',
  name: 'DescribeSubnets',
  action: 'ec2:DescribeSubnets',
  gone: ['InvalidSubnetID.NotFound'],
  keep: 'batch',
  async call(client, input: { SubnetIds: string[] }, turn) {
    const subnets = await allPages(async NextToken => {
      const output = await client.send(
        new DescribeSubnetsCommand({ ...input, NextToken }),
        await turn(),
      );
      return { items: alwaysListed(output.Subnets), next: output.NextToken };
    });
    // All that are asked about are there, or it is an error: nothing follows from less
    return subnets.length === input.SubnetIds.length
      ? subnets.map(({ SubnetId, VpcId, AvailabilityZoneId }) => ({
          SubnetId,
          VpcId,
          AvailabilityZoneId,
        }))
      : undefined;
  },
});

export const describeSecurityGroups = operation({
  service: 'ec2',
  name: 'DescribeSecurityGroups',
  action: 'ec2:DescribeSecurityGroups',
  gone: ['InvalidGroup.NotFound', 'InvalidGroupId.Malformed'],
  async call(client, input: { GroupIds: string[] }, turn) {
    const groups = await allPages(async NextToken => {
      const output = await client.send(
        new DescribeSecurityGroupsCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.SecurityGroups),
        next: output.NextToken,
      };
    });
    return groups.length === input.GroupIds.length ? groups : undefined;
  },
});

/** What else lives in some subnets. */
export const describeNetworkInterfaces = operation({
  service: 'ec2',
  name: 'DescribeNetworkInterfaces',
  action: 'ec2:DescribeNetworkInterfaces',
  call: (
    client,
    input: { Filters: { Name: 'subnet-id'; Values: string[] }[] },
    turn,
  ) =>
    allPages(async NextToken => {
      const output = await client.send(
        new DescribeNetworkInterfacesCommand({
          ...input,
          MaxResults: 1_000,
          NextToken,
        }),
        await turn(),
      );
      return {
        items: alwaysListed(output.NetworkInterfaces).map(
          ({ InterfaceType, Description }) => ({ InterfaceType, Description }),
        ),
        next: output.NextToken,
      };
    }),
});

/** The private ways to services of AWS that are open, in a whole account and region. */
export const describeVpcEndpoints = operation({
  service: 'ec2',
  name: 'DescribeVpcEndpoints',
  action: 'ec2:DescribeVpcEndpoints',
  keep: 'run',
  async call(client, _input: Record<string, never>, turn) {
    const endpoints = await allPages(async NextToken => {
      const output = await client.send(
        new DescribeVpcEndpointsCommand({ MaxResults: 1_000, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.VpcEndpoints),
        next: output.NextToken,
      };
    });
    return endpoints
      .filter(({ State }) => State?.toLowerCase() === 'available')
      .map(({ VpcId, ServiceName = '' }) => ({ VpcId, ServiceName }));
  },
});

/** Ids of what is logged (networks, subnets, interfaces), in a whole account and region. */
export const describeFlowLogs = operation({
  service: 'ec2',
  name: 'DescribeFlowLogs',
  action: 'ec2:DescribeFlowLogs',
  keep: 'run',
  async call(client, _input: Record<string, never>, turn) {
    const logs = await allPages(async NextToken => {
      const output = await client.send(
        new DescribeFlowLogsCommand({ MaxResults: 1_000, NextToken }),
        await turn(),
      );
      return { items: alwaysListed(output.FlowLogs), next: output.NextToken };
    });
    return new Set(
      logs.flatMap(({ FlowLogStatus, ResourceId }) =>
        FlowLogStatus === 'ACTIVE' && ResourceId ? [ResourceId] : [],
      ),
    );
  },
});
