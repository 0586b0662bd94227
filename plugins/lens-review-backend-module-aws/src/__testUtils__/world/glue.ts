import {
  BatchGetTriggersCommand,
  GetDataQualityResultCommand,
  GetJobCommand,
  GetJobRunsCommand,
  GetSecurityConfigurationCommand,
  GetTableCommand,
  ListDataQualityResultsCommand,
  ListDataQualityRulesetsCommand,
  ListTriggersCommand,
} from '@aws-sdk/client-glue';
import { hoursBefore, Names, World } from './World';

/** A job and a table on which everything is as it should be. */
export function goodGlue({ region, regionName, accountId }: World): Names {
  const table = { DatabaseName: 'sales', TableName: 'orders' };
  region
    .answer(
      GetJobCommand,
      { JobName: 'clean' },
      {
        Job: {
          Name: 'clean',
          Role: `arn:aws:iam::${accountId}:role/glue-job`,
          SecurityConfiguration: 'encrypted',
          ExecutionClass: 'FLEX',
          DefaultArguments: { '--enable-continuous-cloudwatch-log': 'true' },
        },
      },
    )
    .answer(
      GetSecurityConfigurationCommand,
      { Name: 'encrypted' },
      {
        SecurityConfiguration: {
          Name: 'encrypted',
          EncryptionConfiguration: {
            S3Encryption: [{ S3EncryptionMode: 'SSE-KMS' }],
          },
        },
      },
    )
    .answer(
      GetJobRunsCommand,
      { JobName: 'clean' },
      {
        JobRuns: [
          { Id: 'r4', JobName: 'clean', JobRunState: 'RUNNING' },
          { Id: 'r3', JobName: 'clean', JobRunState: 'STOPPED' },
          { Id: 'r2', JobName: 'clean', JobRunState: 'SUCCEEDED' },
          { Id: 'r1', JobName: 'clean', JobRunState: 'FAILED' },
        ],
      },
    )
    .answer(
      ListTriggersCommand,
      { DependentJobName: 'clean' },
      { TriggerNames: ['by-hand', 'nightly', 'old'] },
    )
    .answer(
      BatchGetTriggersCommand,
      { TriggerNames: ['by-hand', 'nightly', 'old'] },
      {
        Triggers: [
          { Name: 'by-hand', Type: 'ON_DEMAND', State: 'ACTIVATED' },
          { Name: 'nightly', Type: 'SCHEDULED', State: 'ACTIVATED' },
          { Name: 'old', Type: 'SCHEDULED', State: 'DEACTIVATED' },
        ],
      },
    )
    .answer(
      ListDataQualityResultsCommand,
      { Filter: { JobName: 'clean' } },
      {
        Results: [
          { ResultId: 'job-old', JobName: 'clean', StartedOn: hoursBefore(48) },
          { ResultId: 'job-new', JobName: 'clean', StartedOn: hoursBefore(3) },
        ],
      },
    )
    .answer(
      ListDataQualityResultsCommand,
      { Filter: { DataSource: { GlueTable: table } } },
      {
        Results: [
          {
            ResultId: 'table-new',
            DataSource: { GlueTable: table },
            StartedOn: hoursBefore(5),
          },
        ],
      },
    );
  for (const ResultId of ['job-new', 'table-new']) {
    region.answer(
      GetDataQualityResultCommand,
      { ResultId },
      {
        ResultId,
        Score: 0.58,
        StartedOn: hoursBefore(3),
        CompletedOn: hoursBefore(2),
        RuleResults: [{ Name: 'Rule_1', Result: 'PASS' }],
      },
    );
  }
  region
    .answer(
      GetTableCommand,
      { DatabaseName: 'sales', Name: 'orders' },
      {
        Table: {
          Name: 'orders',
          DatabaseName: 'sales',
          Description: 'Orders of all shops',
          Owner: 'growth',
        },
      },
    )
    .answer(
      ListDataQualityRulesetsCommand,
      { Filter: { TargetTable: table } },
      {
        Rulesets: [{ Name: 'orders-rules', TargetTable: table, RuleCount: 4 }],
      },
    );
  const arn = (resource: string) =>
    `arn:aws:glue:${regionName}:${accountId}:${resource}`;
  return {
    'aws.amazon.com/aws-glue-job-arn': arn('job/clean'),
    'aws.amazon.com/aws-glue-table-arn': arn('table/sales/orders'),
  };
}
