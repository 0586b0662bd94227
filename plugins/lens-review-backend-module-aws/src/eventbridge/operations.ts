import {
  DescribeRuleCommand,
  DescribeRuleCommandInput,
  ListRuleNamesByTargetCommand,
  ListRuleNamesByTargetCommandInput,
} from '@aws-sdk/client-eventbridge';
import {
  GetScheduleCommand,
  GetScheduleCommandInput,
  ListSchedulesCommand,
  ScheduleSummary,
} from '@aws-sdk/client-scheduler';
import { allPages, operation } from '../reading/AwsOperation';
import { alwaysListed } from '../reading/alwaysListed';

/** Names of the rules of the default event bus that start something. */
export const listRuleNamesByTarget = operation({
  service: 'eventbridge',
  name: 'ListRuleNamesByTarget',
  action: 'events:ListRuleNamesByTarget',
  call: (client, input: ListRuleNamesByTargetCommandInput, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new ListRuleNamesByTargetCommand({ ...input, NextToken }),
        await turn(),
      );
      return { items: output.RuleNames, next: output.NextToken };
    }),
});

export const describeRule = operation({
  service: 'eventbridge',
  name: 'DescribeRule',
  action: 'events:DescribeRule',
  gone: ['ResourceNotFoundException'],
  async call(client, input: DescribeRuleCommandInput, turn) {
    const { Name, State, ScheduleExpression, EventPattern } = await client.send(
      new DescribeRuleCommand(input),
      await turn(),
    );
    return Name && State
      ? { State, ScheduleExpression, EventPattern }
      : undefined;
  },
});

/** A schedule of EventBridge Scheduler, by name. */
export interface ScheduleName {
  Name: string;
  GroupName: string | undefined;
}

/**
 * The enabled schedules of an account and region that start a SageMaker pipeline, by
 * its ARN. The service cannot be asked by target.
 */
export const listSchedules = operation({
  service: 'scheduler',
  name: 'ListSchedules',
  action: 'scheduler:ListSchedules',
  keep: 'run',
  async call(client, input: { State: 'ENABLED' }, turn) {
    const schedules = await allPages<ScheduleSummary>(async NextToken => {
      const output = await client.send(
        new ListSchedulesCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.Schedules).filter(
          ({ State, Target }) =>
            State === 'ENABLED' && isPipeline(Target?.Arn ?? ''),
        ),
        next: output.NextToken,
      };
    });
    const byPipeline = new Map<string, ScheduleName[]>();
    for (const { Name, GroupName, Target } of schedules) {
      if (Name && Target?.Arn) {
        const others = byPipeline.get(Target.Arn) ?? [];
        byPipeline.set(Target.Arn, [...others, { Name, GroupName }]);
      }
    }
    return byPipeline;
  },
});

function isPipeline(arn: string): boolean {
  return /^arn:[^:]+:sagemaker:[^:]*:\d*:pipeline\//.test(arn);
}

export const getSchedule = operation({
  service: 'scheduler',
  name: 'GetSchedule',
  action: 'scheduler:GetSchedule',
  gone: ['ResourceNotFoundException'],
  async call(client, input: GetScheduleCommandInput, turn) {
    const { ScheduleExpression, State, EndDate } = await client.send(
      new GetScheduleCommand(input),
      await turn(),
    );
    return ScheduleExpression
      ? { ScheduleExpression, State, EndDate }
      : undefined;
  },
});
