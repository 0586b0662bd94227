import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { judge, value } from '../../__testUtils__/judging';
import { read } from '../../reading/Read';
import { JobReading } from '../readJob';
import { TableReading } from '../readTable';
import { jobChecks, tableChecks } from '.';

const NOW = new Date('2026-11-20T12:00:00Z');
const unset = { outcome: 'unset' } as const;

function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * 86_400_000);
}

const bare: JobReading = {
  job: read({
    Role: undefined,
    SecurityConfiguration: undefined,
    DefaultArguments: {},
    ExecutionClass: undefined,
  }),
  encryption: unset,
  lastRun: read(null),
  triggers: read([]),
  dataQuality: unset,
  readAt: NOW,
};

function result(...results: ('PASS' | 'FAIL' | 'ERROR')[]) {
  return {
    dataQuality: read({
      RuleResults: results.map(Result => ({ Result })),
      Score: 0.57,
      endedOn: daysAgo(2),
    }),
  };
}

describe('the checks of a Glue job', () => {
  it.each<[string, FactOutcome | undefined, string, Partial<JobReading>]>([
    ['glue.job_exists', value(true), 'it is there', {}],
    ['glue.job.security_configuration', value(false), 'it has none', {}],
    [
      'glue.job.security_configuration',
      value(false),
      'every mode of it is switched off',
      {
        encryption: read({
          S3Encryption: [{ S3EncryptionMode: 'DISABLED' }],
          CloudWatchEncryption: { CloudWatchEncryptionMode: 'DISABLED' },
          JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'DISABLED' },
        }),
      },
    ],
    [
      'glue.job.security_configuration',
      value(true),
      'it encrypts logs',
      {
        encryption: read({
          CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS' },
        }),
      },
    ],
    ['glue.job.last_run_succeeded', value(false), 'it never ran', {}],
    [
      'glue.job.last_run_succeeded',
      value(false),
      'it timed out',
      { lastRun: read({ JobRunState: 'TIMEOUT' }) },
    ],
    [
      'glue.job.last_run_succeeded',
      value(true),
      'it succeeded',
      { lastRun: read({ JobRunState: 'SUCCEEDED' }) },
    ],
    ['glue.job.triggered', value(false), 'nothing starts it', {}],
    [
      'glue.job.triggered',
      value(false),
      'somebody has to start it',
      { triggers: read([{ State: 'ACTIVATED', Type: 'ON_DEMAND' }]) },
    ],
    [
      'glue.job.triggered',
      value(false),
      'its schedule is switched off',
      { triggers: read([{ State: 'DEACTIVATED', Type: 'SCHEDULED' }]) },
    ],
    [
      'glue.job.triggered',
      value(true),
      'an event starts it',
      { triggers: read([{ State: 'ACTIVATED', Type: 'EVENT' }]) },
    ],
    ['glue.dataquality.ruleset_exists', value(false), 'it checks nothing', {}],
    [
      'glue.dataquality.ruleset_exists',
      value(true),
      'it checks',
      result('PASS'),
    ],
    ['glue.dataquality.evaluated', value(false), 'it checks nothing', {}],
    ['glue.dataquality.evaluated', value(true), 'it checked', result('PASS')],
    [
      'glue.dataquality.evaluated',
      value(false),
      'it checked long ago',
      {
        dataQuality: read({
          RuleResults: [],
          Score: 1,
          endedOn: daysAgo(36),
        }),
      },
    ],
    ['glue.dataquality.last_result_passed', undefined, 'it checks nothing', {}],
    [
      'glue.dataquality.last_result_passed',
      value(true),
      'all held',
      result('PASS', 'PASS'),
    ],
    [
      'glue.dataquality.last_result_passed',
      value(false),
      'one broke',
      result('PASS', 'ERROR'),
    ],
    [
      'glue.dataquality.score',
      { outcome: 'value', value: 57, unit: 'percent' },
      'it checked',
      result('PASS'),
    ],
    ['glue.job.continuous_logging', value(false), 'it does not log', {}],
    ['glue.job.flex', value(false), 'it runs at once', {}],
  ])('answer %s with %j where %s', (name, is, _, reading) => {
    expect(judge(jobChecks, name, { ...bare, ...reading })).toEqual(is);
  });
});

describe('the checks of a Glue table', () => {
  const table: TableReading = {
    table: read({ Owner: 'growth', Description: 'Orders' }),
    rulesets: read([{ Name: 'orders' }]),
    dataQuality: unset,
    readAt: NOW,
  };

  it.each<[string, boolean, string, Partial<TableReading>]>([
    ['glue.catalog.database_exists', true, 'it is there', {}],
    ['glue.catalog.table_described', true, 'it says what it is', {}],
    [
      'glue.catalog.table_described',
      false,
      'nobody looks after it',
      { table: read({ Owner: ' ', Description: 'Orders' }) },
    ],
    ['glue.dataquality.ruleset_exists', true, 'it has rules', {}],
    [
      'glue.dataquality.ruleset_exists',
      false,
      'it has none',
      { rulesets: read([]) },
    ],
  ])('answer %s with %s where %s', (name, is, _, reading) => {
    expect(judge(tableChecks, name, { ...table, ...reading })).toEqual(
      value(is),
    );
  });
});
