import { AwsCheck, Answer, check } from '../checks/AwsCheck';
import { getCostAndUsage, getCostForecast, Money } from './operations';
import { CostsReading } from './readCosts';

type CostCheck = AwsCheck<CostsReading>;

const toDate: CostCheck = check({
  name: 'cost.month_to_date',
  asks: 'What did the component cost this month so far?',
  why: 'Costs that are seen early can still be changed.',
  field: 'GetCostAndUsage → ResultsByTime[].Total.UnblendedCost',
  operations: [getCostAndUsage],
  practices: [],
  unit: 'USD',
  window: 'P1M',
  from: costs => costs.toDate,
  answer: toAnswer,
});

const forecast: CostCheck = check({
  name: 'cost.month_forecast',
  asks: 'What will the component have cost at the end of the month?',
  why: 'A budget that will be exceeded can be acted on before it is.',
  field:
    'GetCostAndUsage → ResultsByTime[].Total.UnblendedCost, GetCostForecast → Total',
  operations: [getCostAndUsage, getCostForecast],
  practices: [],
  unit: 'USD',
  window: 'P1M',
  from: costs => costs.forecast,
  answer: toAnswer,
});

const trackedByTag: CostCheck = check({
  name: 'cost.tracked_by_tag',
  asks: 'Are there costs under the tags of the component?',
  why: 'What the component costs can then be told from everything else in the account.',
  field: 'GetCostAndUsage → ResultsByTime[].Total.UnblendedCost',
  operations: [getCostAndUsage],
  practices: ['MLCOST06_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Give the tags to all resources, and activate them as cost allocation tags.',
    effort: 'S',
  },
  from: costs => costs.toDate,
  answer: ({ amount }, { unbilled }) =>
    amount === 0 && unbilled
      ? {
          outcome: 'unknown',
          reason: 'The month has just begun, and nothing is billed yet',
        }
      : amount > 0,
});

/** Every question that is put to the costs of a component. */
export const costChecks: readonly CostCheck[] = [
  forecast,
  toDate,
  trackedByTag,
];

/** To the cent, in the currency of the bill. */
function toAnswer({ amount, currency }: Money): Answer {
  return {
    outcome: 'value',
    value: Math.round(amount * 100) / 100,
    unit: currency,
  };
}
