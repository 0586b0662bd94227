import { MetricDataQuery } from '@aws-sdk/client-cloudwatch';

/** A metric of SageMaker endpoints and how its values of a variant are put together. */
interface EndpointMetric {
  namespace: string;
  metric: string;
  stat: 'Sum' | 'p50' | 'p95';
}

const INVOCATIONS = 'AWS/SageMaker';
const INSTANCES = '/aws/sagemaker/Endpoints';

/** What is asked about the last day. */
export const DAY_METRICS = {
  invocations: { namespace: INVOCATIONS, metric: 'Invocations', stat: 'Sum' },
  errors4xx: {
    namespace: INVOCATIONS,
    metric: 'Invocation4XXErrors',
    stat: 'Sum',
  },
  errors5xx: {
    namespace: INVOCATIONS,
    metric: 'Invocation5XXErrors',
    stat: 'Sum',
  },
  latencyP50: { namespace: INVOCATIONS, metric: 'ModelLatency', stat: 'p50' },
  latencyP95: { namespace: INVOCATIONS, metric: 'ModelLatency', stat: 'p95' },
} as const satisfies Record<string, EndpointMetric>;

/** What is asked about the last two weeks. */
export const FORTNIGHT_METRICS = {
  invocations: { namespace: INVOCATIONS, metric: 'Invocations', stat: 'Sum' },
  cpuP95: { namespace: INSTANCES, metric: 'CPUUtilization', stat: 'p95' },
  gpuP95: { namespace: INSTANCES, metric: 'GPUUtilization', stat: 'p95' },
  memoryP95: { namespace: INSTANCES, metric: 'MemoryUtilization', stat: 'p95' },
} as const satisfies Record<string, EndpointMetric>;

/** Values by metric: the sum over variants of a sum, else that of the worst; undefined without a datapoint. */
export type MetricValues<Name extends string> = Record<
  Name,
  number | undefined
>;

/** Queries for metrics of the variants of an endpoint, over one period. */
export function queriesFor<Name extends string>(
  metrics: Readonly<Record<Name, EndpointMetric>>,
  endpoint: string,
  variants: readonly string[],
  periodSeconds: number,
): MetricDataQuery[] {
  return namesOf(metrics).flatMap(name =>
    variants.map((variant, index) => ({
      Id: idOf(name, index),
      MetricStat: {
        Metric: {
          Namespace: metrics[name].namespace,
          MetricName: metrics[name].metric,
          Dimensions: [
            { Name: 'EndpointName', Value: endpoint },
            { Name: 'VariantName', Value: variant },
          ],
        },
        Period: periodSeconds,
        Stat: metrics[name].stat,
      },
      ReturnData: true,
    })),
  );
}

/** Puts the answers to those queries together. */
export function valuesOf<Name extends string>(
  metrics: Readonly<Record<Name, EndpointMetric>>,
  answers: ReadonlyMap<string, readonly number[]>,
): (name: Name) => number | undefined {
  return name => {
    const all = [...answers]
      .filter(([id]) => id.replace(/_\d+$/, '') === name)
      .flatMap(([, values]) => values);
    if (all.length === 0) {
      return undefined;
    }
    return metrics[name].stat === 'Sum'
      ? all.reduce((sum, value) => sum + value, 0)
      : Math.max(...all);
  };
}

/** Ids begin with a small letter. */
function idOf(name: string, variant: number): string {
  return `${name}_${variant}`;
}

function namesOf<Name extends string>(
  metrics: Readonly<Record<Name, unknown>>,
): Name[] {
  const names: Name[] = [];
  for (const name in metrics) {
    if (Object.hasOwn(metrics, name)) {
      names.push(name);
    }
  }
  return names;
}
