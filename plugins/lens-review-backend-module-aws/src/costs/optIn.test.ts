import { DescribeBudgetsCommand } from '@aws-sdk/client-budgets';
import { GetComplianceDetailsByResourceCommand } from '@aws-sdk/client-config-service';
import {
  GetCostAndUsageCommand,
  GetCostForecastCommand,
} from '@aws-sdk/client-cost-explorer';
import {
  GetEnabledStandardsCommand,
  GetFindingsCommand,
} from '@aws-sdk/client-securityhub';
import { FakeAws } from '@lens-review/fake-aws';
import { ACCOUNT, collectFrom, component } from '../__testUtils__/collectFrom';
import { collectorsOn, startFakeAws } from '../__testUtils__/portal';
import { FINDING, goodStanding } from '../__testUtils__/world/standing';
import { worldIn } from '../__testUtils__/world/World';

const tagged = component({ 'cost-insights-tags': 'component=churn' });
const bucket = component({ 'amazon-s3-bucket-arn': 'arn:aws:s3:::data' });

describe('the collectors that are off unless asked for', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await startFakeAws();
    goodStanding(worldIn(fake, ACCOUNT));
  });

  afterEach(() => fake.stop());

  const said = async (
    collector: string,
    entity: typeof tagged,
    settings = {},
  ) => (await collectFrom(fake, collector, entity, settings)).said;

  it('are not there where the settings do not name them', () => {
    const ids = (optIn: string[]) =>
      collectorsOn(fake, { accountIds: [ACCOUNT], settings: { optIn } })
        .map(({ id }) => id)
        .filter(id => /budgets|config|cost|security/.test(id));
    expect(ids([])).toEqual([]);
    expect(ids(['costExplorer'])).toEqual(['aws-cost-explorer']);
  });

  it('add what is foretold of the month to what it cost, and ask for the days that they are about', async () => {
    expect(await said('aws-cost-explorer', tagged)).toEqual({
      'cost.month_forecast': 30.75,
      'cost.month_to_date': 20.5,
      'cost.tracked_by_tag': true,
    });
    expect(
      fake.calls.map(({ operation, region, input }) => [
        operation,
        region,
        input.TimePeriod,
        input.Filter,
      ]),
    ).toEqual([
      [
        'GetCostAndUsage',
        'us-east-1',
        { Start: '2026-11-01', End: '2026-11-21' },
        { Tags: { Key: 'component', Values: ['churn'] } },
      ],
      [
        'GetCostForecast',
        'us-east-1',
        { Start: '2026-11-21', End: '2026-12-01' },
        { Tags: { Key: 'component', Values: ['churn'] } },
      ],
    ]);
  });

  it('see that nothing carries the tag, and do not know what AWS cannot foretell', async () => {
    fake.account(ACCOUNT).on(GetCostAndUsageCommand, () => ({
      ResultsByTime: [
        { Total: { UnblendedCost: { Amount: '0', Unit: 'USD' } } },
      ],
    }));
    fake.fail(GetCostForecastCommand, {
      kind: 'error',
      code: 'DataUnavailableException',
    });
    expect(await said('aws-cost-explorer', tagged)).toEqual({
      'cost.month_forecast': expect.stringMatching(/^unknown: /),
      'cost.month_to_date': 0,
      'cost.tracked_by_tag': false,
    });
  });

  it('ask nothing about costs of a component that names no tags, or may not read the account', async () => {
    expect(await said('aws-cost-explorer', bucket)).toEqual({});
    expect(
      await said('aws-cost-explorer', tagged, {
        accounts: [{ accountId: ACCOUNT, allowedFor: { kind: 'nobody' } }],
      }),
    ).toMatchObject({
      'cost.month_to_date': `unknown: Account ${ACCOUNT} is not allowed for this entity`,
    });
    expect(fake.calls).toEqual([]);
  });

  it.each([
    [{ CostFilters: { TagKeyValue: ['user:component$churn'] } }, true],
    [{ CostFilters: { TagKeyValue: ['user:component$other'] } }, undefined],
    [{ CostFilters: { Service: ['component$churn'] } }, undefined],
    [
      {
        FilterExpression: {
          And: [{ Tags: { Key: 'component', Values: ['a', 'churn'] } }],
        },
      },
      true,
    ],
    [
      {
        FilterExpression: {
          Not: { Tags: { Key: 'component', Values: ['churn'] } },
        },
      },
      undefined,
    ],
  ])('with a budget %j say that there is one: %p', async (filter, is) => {
    fake.account(ACCOUNT).on(DescribeBudgetsCommand, () => ({
      Budgets: [
        {
          BudgetName: 'b',
          TimeUnit: 'MONTHLY' as const,
          BudgetType: 'COST' as const,
          ...filter,
        },
      ],
    }));
    expect((await said('aws-budgets', tagged))['budgets.exists']).toBe(is);
  });

  it.each([
    [['COMPLIANT'] as const, true],
    [['COMPLIANT', 'NON_COMPLIANT'] as const, false],
    [['INSUFFICIENT_DATA'] as const, 'unknown: No rule looked at the resource'],
    [[], 'unknown: No rule looked at the resource'],
  ])('with rules that say %j say %s', async (types, is) => {
    fake.account(ACCOUNT).on(GetComplianceDetailsByResourceCommand, () => ({
      EvaluationResults: types.map(ComplianceType => ({ ComplianceType })),
    }));
    expect(await said('aws-config', bucket)).toEqual({
      'config.compliant': is,
    });
  });

  it('know of findings only where a standard is enabled and a control looked', async () => {
    const find = async () =>
      (await said('aws-security-hub', bucket))[
        'securityhub.no_failed_findings'
      ];
    expect(await find()).toBe(true);
    const { Compliance, ...finding } = FINDING;
    const unjudged = [
      [],
      [finding],
      // As other products write them, some of which judge too
      [
        {
          ...FINDING,
          ProductArn: 'arn:aws:securityhub:eu-west-1::product/prowler/prowler',
        },
      ],
      [{ ...finding, Compliance: { Status: 'NOT_AVAILABLE' as const } }],
    ];
    for (const Findings of unjudged) {
      fake.account(ACCOUNT).on(GetFindingsCommand, () => ({ Findings }));
      expect(await find()).toBe('unknown: No control looked at the resource');
    }
    fake
      .account(ACCOUNT)
      .on(GetEnabledStandardsCommand, () => ({ StandardsSubscriptions: [] }));
    expect(await find()).toMatch(/^unknown: No standard is enabled/);
    fake.fail(GetEnabledStandardsCommand, {
      kind: 'error',
      code: 'InvalidAccessException',
    });
    expect(await find()).toMatch(/not switched on/);
  });
});
