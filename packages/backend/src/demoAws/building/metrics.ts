import { GetMetricDataCommand, MetricStat } from '@aws-sdk/client-cloudwatch';
import { Region } from '@lens-review/fake-aws';

const DAY = 86_400;

/** A metric that goes on evenly. */
export interface Series {
  namespace: string;
  name: string;
  dimensions: Readonly<Record<string, string>>;
  /** What a day adds up to, for sums. */
  perDay?: number;
  /** Its level by statistic, e.g. `{ p95: 40 }`. */
  levels?: Readonly<Record<string, number>>;
}

const known = new WeakMap<Region, Series[]>();

/** Lets a region have these metrics as well. A metric that nobody named has no data. */
export function metrics(region: Region, series: readonly Series[]): void {
  const before = known.get(region);
  if (before) {
    before.push(...series);
    return;
  }
  const all = [...series];
  known.set(region, all);
  region.on(
    GetMetricDataCommand,
    ({ MetricDataQueries = [], StartTime, EndTime }) => ({
      MetricDataResults: MetricDataQueries.flatMap(query => {
        const { Id, MetricStat: stat, ReturnData = true } = query;
        if (!ReturnData) return [];
        const points = stat
          ? pointsOf(all, stat, StartTime ?? new Date(), EndTime ?? new Date())
          : [];
        return [
          {
            Id,
            Label: stat?.Metric?.MetricName,
            StatusCode: 'Complete' as const,
            Timestamps: points.map(point => point.at),
            Values: points.map(point => point.value),
          },
        ];
      }),
    }),
  );
}

function pointsOf(
  all: readonly Series[],
  { Metric, Period = DAY, Stat = 'Sum' }: MetricStat,
  from: Date,
  to: Date,
): Array<{ at: Date; value: number }> {
  const found = all.find(
    series =>
      series.namespace === Metric?.Namespace &&
      series.name === Metric.MetricName &&
      sameDimensions(series, Metric.Dimensions ?? []),
  );
  const value =
    Stat === 'Sum' && found?.perDay !== undefined
      ? (found.perDay * Period) / DAY
      : found?.levels?.[Stat];
  if (value === undefined) return [];
  const points: Array<{ at: Date; value: number }> = [];
  // The newest first, as CloudWatch gives them
  const step = Period * 1000;
  for (let at = to.getTime() - step; at >= from.getTime(); at -= step) {
    points.push({ at: new Date(at), value });
  }
  return points;
}

function sameDimensions(
  { dimensions }: Series,
  asked: ReadonlyArray<{ Name?: string; Value?: string }>,
): boolean {
  return (
    asked.length === Object.keys(dimensions).length &&
    asked.every(({ Name = '', Value }) => dimensions[Name] === Value)
  );
}
