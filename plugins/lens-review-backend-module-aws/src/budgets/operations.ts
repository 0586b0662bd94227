import {
  Budget,
  DescribeBudgetsCommand,
  DescribeBudgetsCommandInput,
  Expression,
} from '@aws-sdk/client-budgets';
import { CostTag } from '../costs/costTags';
import { allPages, operation } from '../reading/AwsOperation';

/** The tags that each budget of an account is about, for those that are about some. */
export const describeBudgets = operation({
  service: 'budgets',
  name: 'DescribeBudgets',
  action: 'budgets:ViewBudget',
  keep: 'run',
  call: (client, input: Pick<DescribeBudgetsCommandInput, 'AccountId'>, turn) =>
    allPages<CostTag[]>(async NextToken => {
      const output = await client.send(
        new DescribeBudgetsCommand({
          ...input,
          ShowFilterExpression: true,
          NextToken,
        }),
        await turn(),
      );
      return {
        items: output.Budgets?.map(tagsOf).filter(tags => tags.length > 0),
        next: output.NextToken,
      };
    }),
});

function tagsOf({ CostFilters = {}, FilterExpression }: Budget): CostTag[] {
  return [
    ...Object.entries(CostFilters)
      .filter(([name]) => name === 'TagKeyValue')
      .flatMap(([, values]) => values)
      .flatMap(text => {
        // `user:team$growth`
        const [, key, value] = /^(?:user:)?([^$]+)\$(.*)$/.exec(text) ?? [];
        return key ? [{ key, value }] : [];
      }),
    ...tagsIn(FilterExpression),
  ];
}

/** Tags that a filter asks for; not those that it leaves out. */
function tagsIn(filter: Expression | undefined): CostTag[] {
  return filter
    ? [
        ...(filter.Tags?.Values ?? []).map(value => ({
          key: (filter.Tags?.Key ?? '').replace(/^user:/, ''),
          value,
        })),
        ...[...(filter.And ?? []), ...(filter.Or ?? [])].flatMap(tagsIn),
      ]
    : [];
}
