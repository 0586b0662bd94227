import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { jobChecks, tableChecks } from './checks';
import { jobKind, tableKind } from './kinds';
import { readJob } from './readJob';
import { readTable } from './readTable';

export const glueService: AwsService = {
  id: 'aws-glue',
  title: 'AWS Glue',
  subjects: [
    namedSubject({ kind: jobKind, read: readJob, checks: jobChecks }),
    namedSubject({ kind: tableKind, read: readTable, checks: tableChecks }),
  ],
};
