import { AwsCheck } from '../../checks/AwsCheck';
import { JobReading } from '../readJob';
import { TableReading } from '../readTable';
import { evaluated, lastResultPassed, score } from './dataQualityFacts';
import { continuousLogging } from './job/continuousLogging';
import { flex } from './job/flex';
import { jobExists } from './job/jobExists';
import { lastRunSucceeded } from './job/lastRunSucceeded';
import { securityConfiguration } from './job/securityConfiguration';
import { triggered } from './job/triggered';
import { jobRulesetExists, tableRulesetExists } from './rulesetExists';
import { databaseExists } from './table/databaseExists';
import { tableDescribed } from './table/tableDescribed';

export const jobChecks: readonly AwsCheck<JobReading>[] = [
  jobExists,
  securityConfiguration,
  lastRunSucceeded,
  continuousLogging,
  triggered,
  flex,
  jobRulesetExists,
  evaluated,
  lastResultPassed,
  score,
];

export const tableChecks: readonly AwsCheck<TableReading>[] = [
  databaseExists,
  tableDescribed,
  tableRulesetExists,
  evaluated,
  lastResultPassed,
  score,
];
