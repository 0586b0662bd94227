import {
  BatchGetTriggersCommand,
  BatchGetTriggersCommandInput,
  DataQualityResultFilterCriteria,
  DataQualityTargetTable,
  GetDataQualityResultCommand,
  GetDataQualityResultCommandInput,
  GetJobCommand,
  GetJobCommandInput,
  GetJobRunsCommand,
  GetSecurityConfigurationCommand,
  GetSecurityConfigurationCommandInput,
  GetTableCommand,
  GetTableCommandInput,
  JobRun,
  JobRunState,
  ListDataQualityResultsCommand,
  ListDataQualityRulesetsCommand,
  ListTriggersCommand,
  ListTriggersCommandInput,
} from '@aws-sdk/client-glue';
import { alwaysListed } from '../reading/alwaysListed';
import { allPages, operation } from '../reading/AwsOperation';

const NOT_FOUND = ['EntityNotFoundException'];

export const getJob = operation({
  service: 'glue',
  name: 'GetJob',
  action: 'glue:GetJob',
  gone: NOT_FOUND,
  // The checks of its role ask the same
  keep: 'batch',
  async call(client, input: GetJobCommandInput, turn) {
    const { Job } = await client.send(new GetJobCommand(input), await turn());
    return (
      Job && {
        Role: Job.Role,
        SecurityConfiguration: Job.SecurityConfiguration,
        DefaultArguments: Job.DefaultArguments ?? {},
        ExecutionClass: Job.ExecutionClass,
      }
    );
  },
});

export const getSecurityConfiguration = operation({
  service: 'glue',
  name: 'GetSecurityConfiguration',
  action: 'glue:GetSecurityConfiguration',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: GetSecurityConfigurationCommandInput, turn) {
    const { SecurityConfiguration } = await client.send(
      new GetSecurityConfigurationCommand(input),
      await turn(),
    );
    return SecurityConfiguration?.EncryptionConfiguration;
  },
});

/** Runs that are looked through for one that came to an end. */
const MAX_RUNS = 200;

/** The newest run that came to an end by itself, or null. */
export const getLastEndedJobRun = operation({
  service: 'glue',
  name: 'GetJobRuns',
  action: 'glue:GetJobRuns',
  gone: NOT_FOUND,
  async call(client, input: { JobName: string }, turn): Promise<JobRun | null> {
    let NextToken: string | undefined;
    let looked = 0;
    do {
      const output = await client.send(
        new GetJobRunsCommand({ ...input, MaxResults: 50, NextToken }),
        await turn(),
      );
      // Newest first
      const runs = alwaysListed(output.JobRuns);
      const ended = runs.find(({ JobRunState: state }) => isEnd(state));
      if (ended) {
        return ended;
      }
      looked += runs.length;
      NextToken = output.NextToken;
    } while (NextToken && looked < MAX_RUNS);
    return null;
  },
});

/** A run that somebody stopped says nothing about the job, nor does one that goes on. */
function isEnd(state: JobRunState | undefined): boolean {
  switch (state) {
    case 'SUCCEEDED':
    case 'FAILED':
    case 'TIMEOUT':
    case 'ERROR':
    case 'EXPIRED':
      return true;
    default:
      return false;
  }
}

/** Names of the triggers that start a job. */
export const listTriggers = operation({
  service: 'glue',
  name: 'ListTriggers',
  action: 'glue:ListTriggers',
  gone: NOT_FOUND,
  call: (client, input: ListTriggersCommandInput, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new ListTriggersCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.TriggerNames),
        next: output.NextToken,
      };
    }),
});

export const batchGetTriggers = operation({
  service: 'glue',
  name: 'BatchGetTriggers',
  action: 'glue:BatchGetTriggers',
  async call(client, input: BatchGetTriggersCommandInput, turn) {
    const { Triggers } = await client.send(
      new BatchGetTriggersCommand(input),
      await turn(),
    );
    return Triggers;
  },
});

export const listDataQualityRulesets = operation({
  service: 'glue',
  name: 'ListDataQualityRulesets',
  action: 'glue:ListDataQualityRulesets',
  call: (
    client,
    input: { Filter: { TargetTable: DataQualityTargetTable } },
    turn,
  ) =>
    allPages(async NextToken => {
      const output = await client.send(
        new ListDataQualityRulesetsCommand({ ...input, NextToken }),
        await turn(),
      );
      return { items: alwaysListed(output.Rulesets), next: output.NextToken };
    }),
});

/** The newest result, or null. */
export const findNewestDataQualityResult = operation({
  service: 'glue',
  name: 'ListDataQualityResults',
  action: 'glue:ListDataQualityResults',
  async call(client, input: { Filter: DataQualityResultFilterCriteria }, turn) {
    const results = await allPages(async NextToken => {
      const output = await client.send(
        new ListDataQualityResultsCommand({ ...input, NextToken }),
        await turn(),
      );
      return { items: alwaysListed(output.Results), next: output.NextToken };
    });
    // Their order is not promised
    return results.reduce<(typeof results)[number] | null>(
      (newest, result) =>
        (result.StartedOn?.getTime() ?? 0) >=
        (newest?.StartedOn?.getTime() ?? 0)
          ? result
          : newest,
      null,
    );
  },
});

export const getDataQualityResult = operation({
  service: 'glue',
  name: 'GetDataQualityResult',
  action: 'glue:GetDataQualityResult',
  gone: NOT_FOUND,
  async call(client, input: GetDataQualityResultCommandInput, turn) {
    const output = await client.send(
      new GetDataQualityResultCommand(input),
      await turn(),
    );
    const { RuleResults, Score, CompletedOn, StartedOn } = output;
    return (
      RuleResults && { RuleResults, Score, endedOn: CompletedOn ?? StartedOn }
    );
  },
});

export const getTable = operation({
  service: 'glue',
  name: 'GetTable',
  action: 'glue:GetTable',
  gone: NOT_FOUND,
  async call(client, input: GetTableCommandInput, turn) {
    const { Table } = await client.send(
      new GetTableCommand(input),
      await turn(),
    );
    return Table && { Owner: Table.Owner, Description: Table.Description };
  },
});
