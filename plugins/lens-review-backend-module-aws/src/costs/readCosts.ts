import { AwsReader } from '../reading/AwsReader';
import { andThen, both, mapRead, Read } from '../reading/Read';
import { Costs } from './costTargets';
import {
  filterBy,
  getCostAndUsage,
  getCostForecast,
  Money,
} from './operations';

const DAY_MS = 86_400_000;

/** AWS bills a day after the fact: until then a month without costs says nothing. */
const FIRST_BILL_MS = 2 * DAY_MS;

/** What a component costs this month. */
export interface CostsReading {
  toDate: Read<Money>;
  /** Whether the month is so young that its first costs may not be known yet. */
  unbilled: boolean;
  /** Of the whole month. */
  forecast: Read<Money>;
}

export async function readCosts(
  { place, tags }: Costs,
  reader: AwsReader,
): Promise<CostsReading> {
  const now = reader.now();
  const monthStart = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1),
  );
  const nextMonth = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1),
  );
  const tomorrow = new Date(now.getTime() + DAY_MS);
  const unbilled = now.getTime() - monthStart.getTime() < FIRST_BILL_MS;
  const Filter = filterBy(tags);
  const toDate = await reader.read(getCostAndUsage, place, {
    TimePeriod: { Start: day(monthStart), End: day(tomorrow) },
    Granularity: 'MONTHLY',
    Metrics: ['UnblendedCost'],
    Filter,
  });
  if (day(tomorrow) === day(nextMonth)) {
    // Nothing is left to be foretold
    return { toDate, unbilled, forecast: toDate };
  }
  const rest = await andThen(toDate, () =>
    reader.read(getCostForecast, place, {
      TimePeriod: { Start: day(tomorrow), End: day(nextMonth) },
      Granularity: 'DAILY',
      Metric: 'UNBLENDED_COST',
      Filter,
    }),
  );
  return {
    toDate,
    unbilled,
    forecast: mapRead(both(toDate, rest), ([past, coming]) => ({
      ...past,
      amount: past.amount + coming.amount,
    })),
  };
}

/** `2026-11-25` */
function day(time: Date): string {
  return time.toISOString().slice(0, 10);
}
