import { AwsCheck, check } from '../checks/AwsCheck';
import { CostTag } from '../costs/costTags';
import { Read } from '../reading/Read';
import { describeBudgets } from './operations';

/** The tags of a component, and those of each budget. */
export interface BudgetsReading {
  tags: CostTag[];
  budgets: Read<CostTag[][]>;
}

/** Without such a budget nothing is said: it may be kept elsewhere. */
export const exists: AwsCheck<BudgetsReading> = check({
  name: 'budgets.exists',
  asks: 'Is there a budget for the component?',
  why: 'Somebody is told when it costs more than it should.',
  field: 'DescribeBudgets → Budgets[].{CostFilters,FilterExpression}',
  operations: [describeBudgets],
  practices: ['MLCOST04_BP12', 'MLCOST06_BP01'],
  remediation: {
    text: 'Create a budget that is filtered by a tag of the component.',
    effort: 'S',
  },
  from: reading => reading.budgets,
  answer: (budgets, { tags }) =>
    // A budget for one of several tags may be that of other components
    budgets.some(filter =>
      tags.every(({ key, value }) =>
        filter.some(tag => tag.key === key && tag.value === value),
      ),
    ) || undefined,
});
