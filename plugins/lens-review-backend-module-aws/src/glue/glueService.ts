import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { jobChecks, tableChecks } from './checks';
import { getJob, getTable } from './operations';
import { jobKind, tableKind } from './kinds';
import { readJob } from './readJob';
import { readTable } from './readTable';

export const glueService: AwsService = {
  id: 'aws-glue',
  title: 'AWS Glue',
  subjects: [
    namedSubject({
      kind: jobKind,
      first: [getJob],
      read: readJob,
      checks: jobChecks,
    }),
    namedSubject({
      kind: tableKind,
      first: [getTable],
      read: readTable,
      checks: tableChecks,
    }),
  ],
};
