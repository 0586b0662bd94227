import { Answer, AwsCheckMetadata, check } from '../../checks/AwsCheck';
import { both } from '../../reading/Read';
import { isServerless } from '../../sagemaker/checks/endpoint/variants';
import { describeEndpoint } from '../../sagemaker/operations/endpoint';
import { DAY_METRICS, FORTNIGHT_METRICS } from '../EndpointMetrics';
import { getMetricData } from '../operations';
import { MetricValue } from '../readWatching';
import { WatchingCheck } from './WatchingCheck';

type Wording = Pick<
  AwsCheckMetadata,
  'asks' | 'field' | 'name' | 'unit' | 'whenUnset' | 'why'
>;

/** A number about the last day. */
export function dayNumber(
  definition: Wording & {
    answer(metric: MetricValue<typeof DAY_METRICS>): Answer;
  },
): WatchingCheck {
  const { answer, ...wording } = definition;
  return check({
    ...wording,
    window: 'PT24H',
    operations: [describeEndpoint, getMetricData],
    practices: [],
    from: watching => watching.day,
    answer: metric => answer(metric),
  });
}

/** How busy the busiest variant was in the last two weeks, 95 % of the time. Not asked where there are no servers to be busy. */
export function utilization(
  definition: Wording & {
    metric: keyof typeof FORTNIGHT_METRICS;
    /** Whether instances without the device are usual, so that nothing is missing. */
    mayLack?: boolean;
  },
): WatchingCheck {
  const { metric: name, mayLack, ...wording } = definition;
  return check({
    ...wording,
    unit: 'percent',
    window: 'P14D',
    operations: [describeEndpoint, getMetricData],
    practices: [],
    from: ({ endpoint, fortnight }) => both(endpoint, fortnight),
    answer([endpoint, metric]): Answer {
      if (isServerless(endpoint)) {
        return undefined;
      }
      const value = metric(name);
      if (value !== undefined) {
        return rounded(value);
      }
      return mayLack
        ? undefined
        : { outcome: 'unknown', reason: 'There is no datapoint in 14 days' };
    },
  });
}

export const NO_INVOCATIONS: Answer = {
  outcome: 'unknown',
  reason: 'There were no invocations in 24 hours',
};

/** To three decimals: more of them say nothing. */
export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
