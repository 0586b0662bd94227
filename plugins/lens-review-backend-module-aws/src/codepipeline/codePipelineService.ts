import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { deliveryChecks } from './checks';
import { codePipelineKind } from './codePipelineKind';
import { getPipeline } from './operations';
import { readDelivery } from './readDelivery';

export const codePipelineService: AwsService = {
  id: 'aws-codepipeline',
  title: 'AWS CodePipeline',
  subjects: [
    namedSubject({
      kind: codePipelineKind,
      first: [getPipeline],
      read: readDelivery,
      checks: deliveryChecks,
    }),
  ],
};
