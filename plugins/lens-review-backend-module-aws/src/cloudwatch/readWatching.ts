import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, mapRead, Read } from '../reading/Read';
import { notSaid } from '../reading/unknown';
import { describeEndpoint, Endpoint } from '../sagemaker/operations/endpoint';
import { Alarm } from './alarmsByEndpoint';
import {
  DAY_METRICS,
  FORTNIGHT_METRICS,
  queriesFor,
  valuesOf,
} from './EndpointMetrics';
import { describeAlarms, getMetricData } from './operations';

export const DAY_SECONDS = 86_400;
export const FORTNIGHT_SECONDS = 14 * DAY_SECONDS;

/** The value of a metric; undefined without a datapoint. */
export type MetricValue<Metrics> = (
  name: keyof Metrics & string,
) => number | undefined;

/** An endpoint, who watches it and how it did. */
export interface WatchingReading {
  endpoint: Read<Endpoint>;
  alarms: Read<readonly Alarm[]>;
  day: Read<MetricValue<typeof DAY_METRICS>>;
  fortnight: Read<MetricValue<typeof FORTNIGHT_METRICS>>;
  readAt: Date;
}

export async function readWatching(
  resource: AwsResource,
  reader: AwsReader,
): Promise<WatchingReading> {
  const readAt = reader.now();
  const endpoint = await reader.read(describeEndpoint, resource, {
    EndpointName: resource.id,
  });
  const [alarms, day, fortnight] = await Promise.all([
    andThen(endpoint, async ({ EndpointName }) =>
      mapRead(
        await reader.read(describeAlarms, resource, {
          AlarmTypes: ['CompositeAlarm', 'MetricAlarm'],
        }),
        byEndpoint => byEndpoint.get(EndpointName.toLowerCase()) ?? [],
      ),
    ),
    andThen(endpoint, found =>
      readMetrics(DAY_METRICS, found, DAY_SECONDS, readAt, resource, reader),
    ),
    andThen(endpoint, found =>
      readMetrics(
        FORTNIGHT_METRICS,
        found,
        FORTNIGHT_SECONDS,
        readAt,
        resource,
        reader,
      ),
    ),
  ]);
  return { endpoint, alarms, day, fortnight, readAt };
}

async function readMetrics<Name extends string>(
  metrics: Parameters<typeof queriesFor<Name>>[0],
  { EndpointName, ProductionVariants = [] }: Endpoint,
  seconds: number,
  until: Date,
  place: AwsResource,
  reader: AwsReader,
): Promise<Read<(name: Name) => number | undefined>> {
  const variants = ProductionVariants.flatMap(
    ({ VariantName }) => VariantName ?? [],
  );
  if (variants.length === 0) {
    return notSaid(
      'The endpoint runs no variant, so there is nothing to count',
    );
  }
  // Whole minutes: CloudWatch would round them otherwise
  const end = Math.floor(until.getTime() / 60_000) * 60_000;
  const answers = await reader.read(getMetricData, place, {
    MetricDataQueries: queriesFor(metrics, EndpointName, variants, seconds),
    StartTime: new Date(end - seconds * 1_000),
    EndTime: new Date(end),
  });
  return mapRead(answers, found => valuesOf(metrics, found));
}
