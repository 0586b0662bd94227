import {
  BatchGetTriggersCommand,
  GetDataQualityResultCommand,
  GetJobCommand,
  GetJobRunsCommand,
  GetSecurityConfigurationCommand,
  GetTableCommand,
  GetTagsCommand,
  JobRunState,
  ListDataQualityResultsCommand,
  ListDataQualityRulesetsCommand,
  ListTriggersCommand,
} from '@aws-sdk/client-glue';
import { Region } from '@lens-review/fake-aws';
import { daysAgo, hoursAgo } from './clock';
import { arnIn } from './names';

/** A Glue job with its runs, triggers and checks of the data. */
export interface GlueJobDeclaration {
  name: string;
  description: string;
  role: string;
  /** The newest first. */
  runs: Array<{ state: JobRunState; hoursAgo: number }>;
  /** ARN of the key of its security configuration; without one it has none. */
  key?: string;
  logs?: boolean;
  flex?: boolean;
  /** When it starts by itself. */
  schedule?: string;
  /** The results of its data quality rules. */
  quality?: QualityResult;
}

/** How the rules of a ruleset came out. */
export interface QualityResult {
  ruleset: string;
  hoursAgo: number;
  rules: Array<{ text: string; passed: boolean }>;
}

export function glueJob(region: Region, job: GlueJobDeclaration): string {
  const { name, key, schedule, quality } = job;
  const securityConfiguration = key ? `${name}-encrypted` : undefined;
  const arn = arnIn(region, 'glue', `job/${name}`);
  region
    .answer(GetJobCommand, { JobName: name }, () => ({
      Job: {
        Name: name,
        Description: job.description,
        Role: job.role,
        CreatedOn: daysAgo(500),
        LastModifiedOn: daysAgo(40),
        Command: {
          Name: 'glueetl',
          ScriptLocation: `s3://tallgrass-scripts/${name}.py`,
          PythonVersion: '3',
        },
        DefaultArguments: {
          '--job-language': 'python',
          ...(job.logs && { '--enable-continuous-cloudwatch-log': 'true' }),
        },
        GlueVersion: '5.0',
        WorkerType: 'G.1X',
        NumberOfWorkers: 10,
        ExecutionClass: job.flex ? 'FLEX' : 'STANDARD',
        ...(securityConfiguration && {
          SecurityConfiguration: securityConfiguration,
        }),
      },
    }))
    .answer(GetJobRunsCommand, { JobName: name }, () => ({
      JobRuns: job.runs.map((run, index) => ({
        Id: `jr_${index}`,
        JobName: name,
        JobRunState: run.state,
        StartedOn: hoursAgo(run.hoursAgo),
        CompletedOn: hoursAgo(run.hoursAgo - 0.4),
        ...(run.state === 'FAILED' && {
          ErrorMessage:
            'An error occurred while calling o91.pyWriteDynamicFrame',
        }),
      })),
    }))
    .answer(GetTagsCommand, { ResourceArn: arn }, { Tags: {} });
  if (key && securityConfiguration) {
    region.answer(
      GetSecurityConfigurationCommand,
      { Name: securityConfiguration },
      {
        SecurityConfiguration: {
          Name: securityConfiguration,
          EncryptionConfiguration: {
            S3Encryption: [{ S3EncryptionMode: 'SSE-KMS', KmsKeyArn: key }],
            CloudWatchEncryption: {
              CloudWatchEncryptionMode: 'SSE-KMS',
              KmsKeyArn: key,
            },
            JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'DISABLED' },
          },
        },
      },
    );
  }
  if (schedule) {
    const trigger = `${name}-nightly`;
    region
      .answer(
        ListTriggersCommand,
        { DependentJobName: name },
        { TriggerNames: [trigger] },
      )
      .answer(
        BatchGetTriggersCommand,
        {},
        {
          Triggers: [
            {
              Name: trigger,
              Type: 'SCHEDULED',
              State: 'ACTIVATED',
              Schedule: schedule,
              Actions: [{ JobName: name }],
            },
          ],
        },
      );
  }
  if (quality) qualityResult(region, { ...quality, job: name });
  return arn;
}

/** A table of the Data Catalog, with rules for its data. */
export function glueTable(
  region: Region,
  table: {
    database: string;
    name: string;
    owner: string;
    description: string;
    quality?: QualityResult;
  },
): void {
  const { database: DatabaseName, name: Name, quality } = table;
  region.answer(GetTableCommand, { DatabaseName, Name }, () => ({
    Table: {
      DatabaseName,
      Name,
      Owner: table.owner,
      Description: table.description,
      CreateTime: daysAgo(700),
      UpdateTime: daysAgo(1),
      TableType: 'EXTERNAL_TABLE',
    },
  }));
  if (!quality) return;
  const target = { DatabaseName, TableName: Name };
  region.answer(ListDataQualityRulesetsCommand, {}, () => ({
    Rulesets: [
      {
        Name: quality.ruleset,
        RuleCount: quality.rules.length,
        TargetTable: target,
        CreatedOn: daysAgo(300),
        LastModifiedOn: daysAgo(60),
      },
    ],
  }));
  qualityResult(region, { ...quality, table: target });
}

function qualityResult(
  region: Region,
  result: QualityResult & {
    job?: string;
    table?: { DatabaseName: string; TableName: string };
  },
): void {
  const ResultId = `dqresult-${result.ruleset}`;
  const passed = result.rules.filter(rule => rule.passed).length;
  const source = {
    ...(result.job && { JobName: result.job }),
    ...(result.table && { DataSource: { GlueTable: result.table } }),
  };
  region
    .answer(ListDataQualityResultsCommand, {}, () => ({
      Results: [{ ResultId, ...source, StartedOn: hoursAgo(result.hoursAgo) }],
    }))
    .answer(GetDataQualityResultCommand, { ResultId }, () => ({
      ResultId,
      RulesetName: result.ruleset,
      ...source,
      Score: passed / result.rules.length,
      StartedOn: hoursAgo(result.hoursAgo),
      CompletedOn: hoursAgo(result.hoursAgo - 0.1),
      RuleResults: result.rules.map((rule, index) => ({
        Name: `Rule_${index + 1}`,
        Description: rule.text,
        Result: rule.passed ? 'PASS' : 'FAIL',
      })),
    }));
}
