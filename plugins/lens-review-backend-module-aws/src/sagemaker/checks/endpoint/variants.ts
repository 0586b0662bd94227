import { Endpoint, EndpointConfig } from '../../operations/endpoint';

/** Whether everything behind the endpoint runs without servers that one could see. */
export function isServerless({ ProductionVariants = [] }: Endpoint): boolean {
  return (
    ProductionVariants.length > 0 &&
    ProductionVariants.every(
      ({ CurrentServerlessConfig, DesiredServerlessConfig }) =>
        CurrentServerlessConfig ?? DesiredServerlessConfig,
    )
  );
}

/** Instance types that the configuration asks for, each once. None where all is serverless. */
export function instanceTypes({
  ProductionVariants,
}: EndpointConfig): string[] {
  return [
    ...new Set(
      ProductionVariants.flatMap(({ InstanceType, InstancePools = [] }) => [
        ...(InstanceType ? [InstanceType] : []),
        ...InstancePools.flatMap(pool => pool.InstanceType ?? []),
      ]),
    ),
  ];
}
