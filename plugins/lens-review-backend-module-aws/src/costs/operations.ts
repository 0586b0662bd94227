import {
  Expression,
  GetCostAndUsageCommand,
  GetCostAndUsageCommandInput,
  GetCostForecastCommand,
  GetCostForecastCommandInput,
  MetricValue,
} from '@aws-sdk/client-cost-explorer';
import { operation } from '../reading/AwsOperation';
import { CostTag } from './costTags';

/** An amount of money. */
export interface Money {
  amount: number;
  /** `USD` */
  currency: string;
}

/** Costs in whole months, added up. Each request costs a cent. */
export const getCostAndUsage = operation({
  service: 'cost-explorer',
  name: 'GetCostAndUsage',
  action: 'ce:GetCostAndUsage',
  keep: 'batch',
  async call(client, input: GetCostAndUsageCommandInput, turn) {
    const { ResultsByTime } = await client.send(
      new GetCostAndUsageCommand(input),
      await turn(),
    );
    const months = ResultsByTime?.map(({ Total }) =>
      toMoney(Total?.UnblendedCost),
    );
    return months?.reduce<Money | undefined>(
      (sum, month) =>
        sum && month
          ? { ...sum, amount: sum.amount + month.amount }
          : month ?? sum,
      undefined,
    );
  },
});

export const getCostForecast = operation({
  service: 'cost-explorer',
  name: 'GetCostForecast',
  action: 'ce:GetCostForecast',
  keep: 'batch',
  async call(client, input: GetCostForecastCommandInput, turn) {
    const { Total } = await client.send(
      new GetCostForecastCommand(input),
      await turn(),
    );
    return toMoney(Total);
  },
});

function toMoney(value: MetricValue | undefined): Money | undefined {
  const amount = Number(value?.Amount);
  return value?.Amount !== undefined && value.Unit && Number.isFinite(amount)
    ? { amount, currency: value.Unit }
    : undefined;
}

/** Costs that carry all of some tags. */
export function filterBy(tags: readonly CostTag[]): Expression {
  const filters = tags.map(({ key, value }) => ({
    Tags: { Key: key, Values: [value] },
  }));
  return filters.length === 1 ? filters[0] : { And: filters };
}
