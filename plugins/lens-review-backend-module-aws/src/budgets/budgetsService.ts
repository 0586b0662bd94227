import { AwsService } from '../collecting/AwsService';
import { subject } from '../collecting/Subject';
import { costKind, costTargets } from '../costs/costTargets';
import { exists } from './exists';
import { describeBudgets } from './operations';

export const budgetsService: AwsService = {
  id: 'aws-budgets',
  title: 'AWS Budgets',
  optIn: 'budgets',
  subjects: [
    subject({
      kinds: [costKind],
      targets: costTargets,
      read: async ({ place, accountId, tags }, reader) => ({
        tags,
        budgets: await reader.read(describeBudgets, place, {
          AccountId: accountId,
        }),
      }),
      checks: [exists],
    }),
  ],
};
