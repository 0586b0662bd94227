import { check } from '../../../checks/AwsCheck';
import { getJob } from '../../operations';
import { JobReading } from '../../readJob';

export const flex = check({
  name: 'glue.job.flex',
  asks: 'Does every Glue job run on spare capacity?',
  why: 'Work that may wait costs less on capacity that would lie idle.',
  field: 'GetJob → Job.ExecutionClass',
  operations: [getJob],
  practices: [],
  remediation: {
    text: 'Set the execution class of jobs that may wait to FLEX.',
    effort: 'S',
  },
  from: (reading: JobReading) => reading.job,
  answer: ({ ExecutionClass }) => ExecutionClass === 'FLEX',
});
