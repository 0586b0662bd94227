import { isTriggered } from './TriggerCheck';

export const triggeredByMonitoring = isTriggered({
  name: 'sagemaker.pipeline.triggered_by_monitoring',
  asks: 'Is every pipeline started when monitoring finds that the model has become worse?',
  why: 'It is trained again when that is needed, and only then.',
  field: 'DescribeRule → EventPattern.{source,detail-type}',
  practices: ['MLOPS02_BP05', 'MLSUS06_BP02'],
  remediation: {
    text: 'Let the alarm of the monitor start the pipeline through EventBridge.',
    effort: 'M',
  },
  isOne: ({ event }) =>
    event !== undefined &&
    (event.sources.includes('aws.cloudwatch') ||
      (event.sources.includes('aws.sagemaker') &&
        event.detailTypes.some(type => /monitor|model quality/i.test(type)))),
});
