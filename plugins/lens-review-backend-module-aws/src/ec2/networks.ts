import { VpcConfig } from '@aws-sdk/client-sagemaker';
import { EntityScope } from '../collecting/EntityScope';
import { Target } from '../collecting/Subject';
import { Place } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, both, mapRead, Read, read, reached } from '../reading/Read';
import {
  describeEndpoint,
  describeEndpointConfig,
  describeInferenceComponent,
  describeModel,
  listInferenceComponents,
} from '../sagemaker/operations/endpoint';
import {
  deployedModels,
  ModelReading,
} from '../sagemaker/reading/deployedModels';
import { describeSubnets } from './operations';

/** Operations that find the models of a component. */
export const MODEL_OPERATIONS = [
  describeEndpoint,
  describeEndpointConfig,
  describeModel,
  listInferenceComponents,
  describeInferenceComponent,
];

/** The network of a model, in its model or in its endpoint's configuration; unset where it has none. */
export function networkOf({ model, config }: ModelReading): Read<VpcConfig> {
  const own = mapRead(model, ({ VpcConfig: network }) => network);
  if (own.outcome === 'value' && own.value) {
    return read(own.value);
  }
  const either = mapRead(
    both(model, config),
    ([one, other]) => one.VpcConfig ?? other.VpcConfig,
  );
  if (either.outcome !== 'value') {
    return either;
  }
  return either.value ? read(either.value) : { outcome: 'unset' };
}

/** The subnets of a network, as EC2 knows them. */
export async function readSubnets(
  network: Read<VpcConfig>,
  place: Place,
  reader: AwsReader,
) {
  return andThen(network, async ({ Subnets }) =>
    Subnets && Subnets.length > 0
      ? reached(
          await reader.read(describeSubnets, place, {
            SubnetIds: [...new Set(Subnets)].sort(),
          }),
          'A subnet of the model',
        )
      : { outcome: 'unset' as const },
  );
}

/** A network of an account: `vpc-1234`. */
export interface Vpc {
  id: string;
  place: Place;
}

/** The networks in which models run that are behind the entity's endpoints, each once. */
export async function modelVpcs(
  scope: EntityScope,
): Promise<Target<Read<Vpc>>[]> {
  const models = await deployedModels(scope);
  const found = await Promise.all(
    models.map(async (target): Promise<Target<Read<Vpc>>[]> => {
      if (target.is === 'unknown') {
        return [target];
      }
      const { item, ...base } = target;
      if (item.outcome !== 'value') {
        return [{ ...base, item }];
      }
      const { place } = item.value;
      const subnets = await readSubnets(
        networkOf(item.value),
        place,
        scope.reader,
      );
      switch (subnets.outcome) {
        case 'value':
          return subnets.value.flatMap(({ VpcId }) =>
            VpcId
              ? [
                  {
                    ...base,
                    resource: `arn:${place.partition}:ec2:${place.region}:${place.accountId}:vpc/${VpcId}`,
                    item: read({ id: VpcId, place }),
                  },
                ]
              : [],
          );
        case 'unset':
          return [];
        default:
          return [{ ...base, item: subnets }];
      }
    }),
  );
  const seen = new Set<string | null>();
  return found.flat().filter(({ resource }) => {
    const fresh = !seen.has(resource);
    seen.add(resource);
    return fresh;
  });
}
