import * as eventBridge from '@aws-sdk/client-eventbridge';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import * as scheduler from '@aws-sdk/client-scheduler';
import { FakeAws } from '@lens-review/fake-aws';
import {
  ACCOUNT,
  collectFrom,
  component,
  REGION,
} from '../__testUtils__/collectFrom';

const PIPELINE = `arn:aws:sagemaker:${REGION}:${ACCOUNT}:pipeline/churn`;

type Rule = Omit<eventBridge.DescribeRuleResponse, 'Name'>;

describe('the collector aws-eventbridge', () => {
  let fake: FakeAws;
  const here = () => fake.account(ACCOUNT).region(REGION);

  beforeEach(async () => {
    fake = await FakeAws.start({
      services: [eventBridge, scheduler, sageMaker],
    });
    here().answer(
      sageMaker.DescribePipelineCommand,
      { PipelineName: 'churn' },
      { PipelineArn: PIPELINE, PipelineDefinition: '{"Steps":[]}' },
    );
  });

  afterEach(() => fake.stop());

  function rules(...list: Rule[]) {
    here().on(eventBridge.ListRuleNamesByTargetCommand, ({ TargetArn }) => ({
      RuleNames:
        TargetArn === PIPELINE ? list.map((_, index) => `rule-${index}`) : [],
    }));
    list.forEach((rule, index) => {
      const Name = `rule-${index}`;
      here().answer(
        eventBridge.DescribeRuleCommand,
        { Name },
        { State: 'ENABLED', ...rule, Name },
      );
    });
  }

  function schedule(expression: string, target = PIPELINE, EndDate?: Date) {
    here()
      .on(scheduler.ListSchedulesCommand, () => ({
        Schedules: [
          {
            Name: 'retrain',
            GroupName: 'default',
            State: 'ENABLED' as const,
            Target: { Arn: target },
          },
        ],
      }))
      .answer(
        scheduler.GetScheduleCommand,
        { Name: 'retrain' },
        {
          Name: 'retrain',
          ScheduleExpression: expression,
          State: 'ENABLED',
          EndDate,
        },
      );
  }

  async function said() {
    const outcomes = await collectFrom(
      fake,
      'aws-eventbridge',
      component({ 'amazon-sagemaker-pipeline-arn': PIPELINE }),
    );
    const of = (name: string) => outcomes.said[`sagemaker.pipeline.${name}`];
    return {
      any: of('triggered'),
      schedule: of('triggered_on_schedule'),
      data: of('triggered_by_data'),
      monitoring: of('triggered_by_monitoring'),
    };
  }

  it.each<[string, Rule[], boolean, boolean, boolean, boolean]>([
    ['nothing', [], false, false, false, false],
    [
      'a schedule',
      [{ ScheduleExpression: 'rate(7 days)' }],
      true,
      true,
      false,
      false,
    ],
    [
      'a rule that is switched off',
      [{ ScheduleExpression: 'rate(7 days)', State: 'DISABLED' }],
      false,
      false,
      false,
      false,
    ],
    [
      'new objects',
      [{ EventPattern: '{"source":["aws.s3"]}' }],
      true,
      false,
      true,
      false,
    ],
    [
      'an alarm',
      [{ EventPattern: '{"source":["aws.cloudwatch"]}' }],
      true,
      false,
      false,
      true,
    ],
    [
      'a monitor',
      [
        {
          EventPattern:
            '{"source":["aws.sagemaker"],"detail-type":["SageMaker Model Monitor Status"]}',
        },
      ],
      true,
      false,
      false,
      true,
    ],
    [
      'something else of SageMaker',
      [
        {
          EventPattern:
            '{"source":["aws.sagemaker"],"detail-type":["SageMaker Training Job State Change"]}',
        },
      ],
      true,
      false,
      false,
      false,
    ],
    [
      'a pattern that is none',
      [{ EventPattern: '{"source":' }],
      true,
      false,
      false,
      false,
    ],
    [
      'several',
      [
        { ScheduleExpression: 'cron(0 3 ? * SUN *)' },
        { EventPattern: '{"source":[{"prefix":"aws.s3"},"own"]}' },
      ],
      true,
      true,
      true,
      false,
    ],
  ])('sees %s start a pipeline', async (_, list, any, at, data, monitoring) => {
    rules(...list);
    expect(await said()).toEqual({ any, schedule: at, data, monitoring });
  });

  it('sees a schedule of EventBridge Scheduler', async () => {
    schedule('rate(7 days)');
    expect(await said()).toMatchObject({ any: true, schedule: true });
  });

  it('does not take what is due once, has ended, or starts another pipeline, for a trigger', async () => {
    schedule('at(2026-12-01T00:00:00)');
    expect(await said()).toMatchObject({ any: false });
    schedule('rate(7 days)', PIPELINE, new Date('2020-01-01'));
    expect(await said()).toMatchObject({ any: false });
    schedule('rate(7 days)', PIPELINE, new Date('2200-01-01'));
    expect(await said()).toMatchObject({ any: true });
    schedule('rate(7 days)', `${PIPELINE}-other`);
    expect(await said()).toMatchObject({ any: false });
  });

  it('says yes where one service says so though the other is denied, and else nothing', async () => {
    fake.fail('scheduler.*', { kind: 'denied' });
    rules({ EventPattern: '{"source":["aws.s3"]}' });
    expect(await said()).toEqual({
      any: true,
      data: true,
      schedule: expect.stringMatching(
        /^unknown: .*Missing permission: scheduler:ListSchedules$/,
      ),
      monitoring: expect.stringMatching(/^unknown: /),
    });
  });

  it('says that a pipeline is absent, of which EventBridge would know nothing', async () => {
    fake.fail(sageMaker.DescribePipelineCommand, { kind: 'gone' });
    expect(await said()).toEqual({
      any: 'absent',
      schedule: 'absent',
      data: 'absent',
      monitoring: 'absent',
    });
  });
});
