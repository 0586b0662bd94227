import { check } from '../../../checks/AwsCheck';
import { getJob, getLastEndedJobRun } from '../../operations';
import { JobReading } from '../../readJob';

export const lastRunSucceeded = check({
  name: 'glue.job.last_run_succeeded',
  asks: 'Did the last run of every Glue job succeed?',
  why: 'A pipeline that fails leaves models on old data.',
  field:
    'GetJobRuns → JobRuns[].JobRunState, of the newest that ended by itself',
  operations: [getJob, getLastEndedJobRun],
  practices: ['MLREL02_BP02'],
  // A job that never ran prepares nothing
  whenUnset: false,
  remediation: {
    text: 'Look at the error of the last run, and let an alarm tell of the next.',
    effort: 'M',
  },
  from: (reading: JobReading) => reading.lastRun,
  answer: run => run?.JobRunState === 'SUCCEEDED',
});
