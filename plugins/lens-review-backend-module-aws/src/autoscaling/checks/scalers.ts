import { mapRead, read, Read } from '../../reading/Read';
import { Bounds } from '../operations';
import { ScalingReading } from '../readScaling';

/** How far one variant may be scaled, and whether anything scales it. */
export interface Scaler {
  min: number;
  /** Whether it grows and shrinks by itself. */
  works: boolean;
}

/**
 * The scalers of each variant that runs on instances: those of SageMaker itself, of
 * Application Auto Scaling, or of the variant's inference components. An empty list
 * for a variant that nothing scales.
 */
export function scalersOfVariants(reading: ScalingReading): Read<Scaler[][]> {
  const { endpoint, config, components, targets, policies } = reading;
  if (endpoint.outcome !== 'value') return endpoint;
  if (config.outcome !== 'value') return config;
  const variants = config.value.ProductionVariants.filter(
    ({ ServerlessConfig }) => !ServerlessConfig,
  );
  const managed = variants.map(
    ({ VariantName, ManagedInstanceScaling }): Scaler[] => {
      const now =
        endpoint.value.ProductionVariants?.find(
          variant => variant.VariantName === VariantName,
        )?.ManagedInstanceScaling ?? ManagedInstanceScaling;
      return now?.Status === 'ENABLED'
        ? [{ min: now.MinInstanceCount ?? 1, works: true }]
        : [];
    },
  );
  if (managed.every(scalers => scalers.length > 0)) {
    return read(managed);
  }
  if (targets.outcome !== 'value') return targets;
  if (policies.outcome !== 'value') return policies;
  return mapRead(components, list =>
    variants.map(({ VariantName }, index) => [
      ...managed[index],
      ...[
        `endpoint/${endpoint.value.EndpointName}/variant/${VariantName}`,
        ...list
          .filter(({ variant }) => variant === VariantName)
          .map(({ name }) => `inference-component/${name}`),
      ].flatMap(id =>
        toScaler(id.toLowerCase(), targets.value, policies.value),
      ),
    ]),
  );
}

function toScaler(
  id: string,
  targets: ReadonlyMap<string, Bounds>,
  policies: ReadonlySet<string>,
): Scaler[] {
  const bounds = targets.get(id);
  return bounds
    ? [
        {
          min: bounds.min,
          works:
            bounds.max > bounds.min && !bounds.suspended && policies.has(id),
        },
      ]
    : [];
}
