import { AwsCheck, check } from '../../checks/AwsCheck';
import { mapRead, Read } from '../../reading/Read';
import { DataQualityResult } from '../dataQuality';
import {
  findNewestDataQualityResult,
  getDataQualityResult,
} from '../operations';

/** What has results of Glue Data Quality: tables, and jobs that evaluate data. */
interface Evaluated {
  dataQuality: Read<DataQualityResult>;
  readAt: Date;
}

const operations = [findNewestDataQualityResult, getDataQualityResult];

/** A result holds for a monthly job that is a few days late. */
const MAX_AGE_DAYS = 35;
const DAY_MS = 24 * 60 * 60_000;

export const evaluated: AwsCheck<Evaluated> = check({
  name: 'glue.dataquality.evaluated',
  asks: `Was the data checked by Glue Data Quality within ${MAX_AGE_DAYS} days?`,
  why: 'Rules that nobody runs find nothing.',
  field:
    'GetDataQualityResult → CompletedOn, of the newest of ListDataQualityResults',
  operations,
  practices: ['MLOPS03_BP01', 'MLPERF04_BP04'],
  whenUnset: false,
  remediation: {
    text: 'Evaluate a ruleset on a schedule, or in the job that writes the data.',
    effort: 'M',
  },
  from: ({ dataQuality, readAt }) =>
    mapRead(dataQuality, ({ endedOn }) => ({ endedOn, readAt })),
  answer: ({ endedOn, readAt }) =>
    endedOn
      ? readAt.getTime() - endedOn.getTime() <= MAX_AGE_DAYS * DAY_MS
      : {
          outcome: 'unknown',
          reason: 'The newest result does not say when it was made',
        },
});

export const lastResultPassed: AwsCheck<Evaluated> = check({
  name: 'glue.dataquality.last_result_passed',
  asks: 'Did every rule of Glue Data Quality hold when the data was last checked?',
  why: 'A rule that does not hold says that the model learns from data that is not as it should be.',
  field: 'GetDataQualityResult → RuleResults[].Result',
  operations,
  practices: ['MLOPS03_BP01'],
  remediation: {
    text: 'Look at the rules that failed, and mend the data or the rule.',
    effort: 'M',
  },
  from: ({ dataQuality }) => dataQuality,
  answer: ({ RuleResults }) =>
    RuleResults.every(({ Result }) => Result !== 'FAIL' && Result !== 'ERROR'),
});

export const score: AwsCheck<Evaluated> = check({
  name: 'glue.dataquality.score',
  asks: 'Which share of the rules of Glue Data Quality held when the data was last checked?',
  why: 'The trend of the score shows data getting worse before a model does.',
  field: 'GetDataQualityResult → Score',
  operations,
  practices: [],
  unit: 'percent',
  from: ({ dataQuality }) => dataQuality,
  // Rounded, because 0.58 times 100 is not quite 58
  answer: ({ Score }) =>
    Score === undefined ? undefined : Math.round(Score * 10_000) / 100,
});
