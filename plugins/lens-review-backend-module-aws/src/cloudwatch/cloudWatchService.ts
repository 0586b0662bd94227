import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { endpointKind } from '../sagemaker/kinds';
import { describeEndpoint } from '../sagemaker/operations/endpoint';
import { watchingChecks } from './checks';
import { readWatching } from './readWatching';

export const cloudWatchService: AwsService = {
  id: 'aws-cloudwatch',
  title: 'Amazon CloudWatch',
  subjects: [
    namedSubject({
      kind: endpointKind,
      first: [describeEndpoint],
      read: readWatching,
      checks: watchingChecks,
    }),
  ],
};
