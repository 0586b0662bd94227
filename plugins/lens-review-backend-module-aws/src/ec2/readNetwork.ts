import { AwsReader } from '../reading/AwsReader';
import { andThen, Read, reached } from '../reading/Read';
import { ModelReading } from '../sagemaker/reading/deployedModels';
import { networkOf, readSubnets, Vpc } from './networks';
import {
  describeFlowLogs,
  describeNetworkInterfaces,
  describeRouteTables,
  describeSecurityGroups,
  describeVpcEndpoints,
} from './operations';

/** The raw answers about the network of one model; all unset where it has none. */
export type NetworkReading = Awaited<ReturnType<typeof readNetwork>>;

export async function readNetwork(
  found: Read<ModelReading>,
  reader: AwsReader,
) {
  const network = await andThen(found, networkOf);
  const [subnets, routes, groups, interfaces] = await Promise.all([
    andThen(found, ({ place }) => readSubnets(network, place, reader)),
    andThen(found, ({ place }) =>
      andThen(network, () => reader.read(describeRouteTables, place, {})),
    ),
    andThen(found, ({ place }) =>
      andThen(network, async ({ SecurityGroupIds = [] }) =>
        SecurityGroupIds.length > 0
          ? reached(
              await reader.read(describeSecurityGroups, place, {
                GroupIds: [...new Set(SecurityGroupIds)].sort(),
              }),
              'A security group of the model',
            )
          : { outcome: 'unset' as const },
      ),
    ),
    andThen(found, ({ place }) =>
      andThen(network, ({ Subnets = [] }) =>
        reader.read(describeNetworkInterfaces, place, {
          Filters: [{ Name: 'subnet-id', Values: Subnets }],
        }),
      ),
    ),
  ]);
  return { subnets, routes, groups, interfaces };
}

/** The raw answers about one network. */
export type VpcReading = Awaited<ReturnType<typeof readVpc>>;

export async function readVpc(found: Read<Vpc>, reader: AwsReader) {
  const [endpoints, logged] = await Promise.all([
    andThen(found, ({ place }) => reader.read(describeVpcEndpoints, place, {})),
    andThen(found, ({ place }) => reader.read(describeFlowLogs, place, {})),
  ]);
  return { vpc: found, endpoints, logged };
}
