import { DescribeBudgetsCommand } from '@aws-sdk/client-budgets';
import {
  GetCostAndUsageCommand,
  GetCostForecastCommand,
} from '@aws-sdk/client-cost-explorer';
import { Account } from '@lens-review/fake-aws';

/** What something costs, by the tag that marks it. */
export interface CostDeclaration {
  /** Key and value of the tag. */
  tag: readonly [key: string, value: string];
  /** Dollars in a whole month. */
  perMonth: number;
  /** Dollars of its budget; it has none where it is not said. */
  budget?: number;
}

/** Costs and budgets of an account, up to now in this month. */
export function costs(
  account: Account,
  declarations: readonly CostDeclaration[],
): void {
  account
    .on(GetCostAndUsageCommand, ({ Filter, TimePeriod }) => ({
      ResultsByTime: [
        {
          TimePeriod: TimePeriod ?? { Start: monthStart(), End: today() },
          Estimated: true,
          Groups: [],
          Total: {
            UnblendedCost: amount(
              monthlyOf(declarations, Filter) * shareOfMonth(),
            ),
          },
        },
      ],
    }))
    .on(GetCostForecastCommand, ({ Filter }) => ({
      Total: amount(monthlyOf(declarations, Filter) * (1 - shareOfMonth())),
    }))
    .answer(DescribeBudgetsCommand, { AccountId: account.id }, () => ({
      Budgets: declarations.flatMap(({ tag: [key, value], perMonth, budget }) =>
        budget === undefined
          ? []
          : [
              {
                BudgetName: value,
                BudgetType: 'COST' as const,
                TimeUnit: 'MONTHLY' as const,
                BudgetLimit: { Amount: String(budget), Unit: 'USD' },
                CostFilters: { TagKeyValue: [`user:${key}$${value}`] },
                CalculatedSpend: {
                  ActualSpend: {
                    Amount: (perMonth * shareOfMonth()).toFixed(2),
                    Unit: 'USD',
                  },
                },
              },
            ],
      ),
    }));
}

/** The tags that a filter names, wherever they stand in it. */
function monthlyOf(
  declarations: readonly CostDeclaration[],
  filter: object | undefined,
): number {
  const text = JSON.stringify(filter ?? {});
  return declarations
    .filter(({ tag: [key, value] }) =>
      [key, value].every(part => text.includes(JSON.stringify(part))),
    )
    .reduce((sum, { perMonth }) => sum + perMonth, 0);
}

function amount(dollars: number): { Amount: string; Unit: string } {
  return { Amount: dollars.toFixed(4), Unit: 'USD' };
}

function shareOfMonth(): number {
  const now = new Date();
  const days = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return now.getUTCDate() / days;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function monthStart(): string {
  return `${today().slice(0, 8)}01`;
}
