import { check } from '../../checks/AwsCheck';
import { mapRead, orElse } from '../../reading/Read';
import {
  findNewestDataQualityResult,
  getDataQualityResult,
  listDataQualityRulesets,
} from '../operations';
import { JobReading } from '../readJob';
import { TableReading } from '../readTable';

const metadata = {
  name: 'glue.dataquality.ruleset_exists',
  asks: 'Are there rules of Glue Data Quality for the data?',
  why: 'What good data looks like is written down, and can be checked by a machine.',
  practices: ['MLOPS03_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Let Glue recommend a ruleset for the table, and keep the rules that matter.',
    effort: 'M',
  },
} as const;

export const tableRulesetExists = check({
  ...metadata,
  field: 'ListDataQualityRulesets(Filter.TargetTable) → Rulesets[]',
  operations: [listDataQualityRulesets],
  from: (reading: TableReading) => reading.rulesets,
  answer: rulesets => rulesets.length > 0,
});

/** Rules inside a job are no ruleset of their own; their results show them. */
export const jobRulesetExists = check({
  ...metadata,
  field: 'ListDataQualityResults(Filter.JobName) → Results[]',
  operations: [findNewestDataQualityResult, getDataQualityResult],
  from: (reading: JobReading) =>
    mapRead(orElse(reading.dataQuality, undefined), result => ({ result })),
  answer: ({ result }) => result !== undefined,
});
