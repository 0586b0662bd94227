import { Call } from '@lens-review/fake-aws';

/** What a run asked of AWS. */
export interface CallFigures {
  total: number;
  /** Calls by service. */
  byService: Record<string, number>;
  /** Operations that were asked once for an account and region, first pages only. */
  oncePerPlace: string[];
  /** The most calls under way at once in one account and region. */
  mostAtOnce: number;
  /** Likewise in one account, to services that have no region. */
  mostAtOnceGlobal: number;
  /** For operations with a published limit: the most calls in its time. */
  rates: Rate[];
}

export interface Rate {
  operation: string;
  limit: number;
  perMs: number;
  most: number;
}

/** Limits that AWS publishes, for each account and region. */
const LIMITS = [
  { operation: 'cloudwatch.DescribeAlarms', limit: 9, perMs: 1_000 },
  { operation: 'apigateway.GetResources', limit: 5, perMs: 2_000 },
];

/** Every region's calls to these end in one place. */
const GLOBAL: ReadonlySet<string> = new Set(['iam', 'sts']);

export function callFigures(calls: readonly Call[]): CallFigures {
  const regional = calls.filter(({ service }) => !GLOBAL.has(service));
  const global = calls.filter(({ service }) => GLOBAL.has(service));
  const byPlace = grouped(
    regional,
    ({ account, region }) => `${account} ${region}`,
  );
  return {
    total: calls.length,
    byService: Object.fromEntries(
      [...grouped(calls, call => call.service)]
        .map(([service, list]): [string, number] => [service, list.length])
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
    oncePerPlace: oncePerPlace([...byPlace.values()]),
    mostAtOnce: Math.max(0, ...[...byPlace.values()].map(mostAtOnce)),
    mostAtOnceGlobal: Math.max(
      0,
      ...[...grouped(global, call => call.account).values()].map(mostAtOnce),
    ),
    rates: LIMITS.map(limit => ({
      ...limit,
      most: Math.max(
        0,
        ...[...byPlace.values()].map(list =>
          mostWithin(
            list.filter(call => operationOf(call) === limit.operation),
            limit.perMs,
          ),
        ),
      ),
    })),
  };
}

/** Operations that no place was asked more than once, and that every place was asked. */
function oncePerPlace(places: readonly Call[][]): string[] {
  const counts = places.map(list =>
    grouped(
      list.filter(({ input }) => input.NextToken === undefined),
      operationOf,
    ),
  );
  const operations = new Set(counts.flatMap(byName => [...byName.keys()]));
  return [...operations]
    .filter(name => counts.every(byName => byName.get(name)?.length === 1))
    .sort();
}

function mostAtOnce(calls: readonly Call[]): number {
  const changes = calls.flatMap(({ startedAt, endedAt = Infinity }) => [
    { at: startedAt, by: 1 },
    { at: endedAt, by: -1 },
  ]);
  changes.sort((a, b) => a.at - b.at || a.by - b.by);
  let now = 0;
  let most = 0;
  for (const { by } of changes) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}

function mostWithin(calls: readonly Call[], perMs: number): number {
  const times = calls.map(call => call.startedAt).sort((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (let last = 0; last < times.length; last++) {
    while (times[last] - times[first] >= perMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

function operationOf({ service, operation }: Call): string {
  return `${service}.${operation}`;
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
