import { CfnRule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import type { Alerts } from './Alerts.ts';
import type { Settings } from './settings.ts';

/** Tells the owners when a job that nobody watches has failed. */
export class Failures extends Construct {
  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    alerts: Alerts,
  ) {
    super(scope, id);
    const tell = (what: string, eventPattern: object) =>
      new CfnRule(this, what, {
        description: `${what} of ${settings.name} failed`,
        eventPattern,
        targets: [{ id: 'Owners', arn: alerts.topic.topicArn }],
      });
    tell('Training', {
      source: ['aws.sagemaker'],
      'detail-type': [
        'SageMaker Model Building Pipeline Execution Status Change',
      ],
      detail: {
        pipelineArn: [{ wildcard: `*:pipeline/${settings.name}-*` }],
        currentPipelineExecutionStatus: ['Failed', 'Stopped'],
      },
    });
    tell('Curation', {
      source: ['aws.glue'],
      'detail-type': ['Glue Job State Change'],
      detail: {
        jobName: [`${settings.name}-curation`],
        state: ['FAILED', 'TIMEOUT', 'STOPPED'],
      },
    });
    tell('Delivery', {
      source: ['aws.codepipeline'],
      'detail-type': ['CodePipeline Pipeline Execution State Change'],
      detail: { pipeline: [`${settings.name}-delivery`], state: ['FAILED'] },
    });
    tell('Monitoring', {
      source: ['aws.sagemaker'],
      'detail-type': ['SageMaker Processing Job State Change'],
      detail: {
        ProcessingJobName: [{ prefix: 'model-monitoring-' }],
        ProcessingJobStatus: ['Failed'],
      },
    });
  }
}
