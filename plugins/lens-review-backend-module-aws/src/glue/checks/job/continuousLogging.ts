import { check } from '../../../checks/AwsCheck';
import { getJob } from '../../operations';
import { JobReading } from '../../readJob';

export const continuousLogging = check({
  name: 'glue.job.continuous_logging',
  asks: 'Does every Glue job log while it runs?',
  why: 'What a run does can be followed, and costly faults found, before it ends.',
  field: 'GetJob → Job.DefaultArguments["--enable-continuous-cloudwatch-log"]',
  operations: [getJob],
  practices: ['MLCOST06_BP04'],
  remediation: {
    text: 'Set the job argument --enable-continuous-cloudwatch-log to true.',
    effort: 'S',
  },
  from: (reading: JobReading) => reading.job,
  answer: ({ DefaultArguments }) =>
    DefaultArguments['--enable-continuous-cloudwatch-log']?.toLowerCase() ===
    'true',
});
