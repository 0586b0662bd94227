import { Region } from '@lens-review/fake-aws';
import { metrics } from './metrics';

/** What an endpoint has to do, and how it copes. */
export interface LoadDeclaration {
  requestsPerDay: number;
  /** Of the requests, each from 0 to 1. */
  clientErrors?: number;
  serverErrors?: number;
  /** Milliseconds. */
  latency: { p50: number; p95: number };
  /** Percent, at the 95th percentile. */
  cpu?: number;
  memory?: number;
  gpu?: number;
}

/** The metrics that SageMaker writes about an endpoint under that load. */
export function load(
  region: Region,
  endpoint: string,
  variant: string,
  declaration: LoadDeclaration,
): void {
  const { requestsPerDay, latency } = declaration;
  const dimensions = { EndpointName: endpoint, VariantName: variant };
  const counts = {
    Invocations: requestsPerDay,
    Invocation4XXErrors: requestsPerDay * (declaration.clientErrors ?? 0),
    Invocation5XXErrors: requestsPerDay * (declaration.serverErrors ?? 0),
  };
  const shares = {
    CPUUtilization: declaration.cpu,
    MemoryUtilization: declaration.memory,
    GPUUtilization: declaration.gpu,
  };
  metrics(region, [
    ...Object.entries(counts).map(([name, perDay]) => ({
      namespace: 'AWS/SageMaker',
      name,
      dimensions,
      perDay,
    })),
    // SageMaker counts in microseconds
    ...(requestsPerDay > 0
      ? [
          {
            namespace: 'AWS/SageMaker',
            name: 'ModelLatency',
            dimensions,
            levels: { p50: latency.p50 * 1000, p95: latency.p95 * 1000 },
          },
        ]
      : []),
    ...Object.entries(shares).flatMap(([name, p95]) =>
      p95 === undefined
        ? []
        : [
            {
              namespace: '/aws/sagemaker/Endpoints',
              name,
              dimensions,
              levels: { p95 },
            },
          ],
    ),
  ]);
}
