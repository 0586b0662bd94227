import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { pipelineKind } from '../sagemaker/kinds';
import { describePipeline } from '../sagemaker/operations/pipeline';
import { triggerChecks } from './checks';
import { readTriggers } from './readTriggers';

export const eventBridgeService: AwsService = {
  id: 'aws-eventbridge',
  title: 'Amazon EventBridge',
  subjects: [
    namedSubject({
      kind: pipelineKind,
      first: [describePipeline],
      read: readTriggers,
      checks: triggerChecks,
    }),
  ],
};
