import {
  DescribeRuleCommand,
  ListRuleNamesByTargetCommand,
} from '@aws-sdk/client-eventbridge';
import { Region } from '@lens-review/fake-aws';
import { arnIn } from './names';

/** What starts a pipeline. */
export type Trigger =
  | { schedule: string }
  | { source: 'aws.s3' | 'aws.cloudwatch' | 'aws.glue'; detailType: string };

/** A rule of EventBridge that starts a pipeline. */
export function eventRule(
  region: Region,
  {
    name: Name,
    target,
    trigger,
  }: { name: string; target: string; trigger: Trigger },
): void {
  region
    .answer(
      ListRuleNamesByTargetCommand,
      { TargetArn: target },
      { RuleNames: [Name] },
    )
    .answer(
      DescribeRuleCommand,
      { Name },
      {
        Name,
        Arn: arnIn(region, 'events', `rule/${Name}`),
        State: 'ENABLED',
        EventBusName: 'default',
        ...('schedule' in trigger
          ? { ScheduleExpression: trigger.schedule }
          : {
              EventPattern: JSON.stringify({
                source: [trigger.source],
                'detail-type': [trigger.detailType],
              }),
            }),
      },
    );
}
