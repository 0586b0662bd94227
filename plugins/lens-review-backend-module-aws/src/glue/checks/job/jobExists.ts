import { check } from '../../../checks/AwsCheck';
import { getJob } from '../../operations';
import { JobReading } from '../../readJob';

export const jobExists = check({
  name: 'glue.job_exists',
  asks: 'Does a Glue job prepare the data?',
  why: 'A managed job prepares data the same way every time, without servers to look after.',
  field: 'GetJob → Job',
  operations: [getJob],
  practices: [
    'MLCOST03_BP03',
    'MLSUS03_BP01',
    'MLPERF03_BP01',
    'MLCOST01_BP02',
  ],
  from: (reading: JobReading) => reading.job,
  answer: () => true,
});
