import { isTriggered } from './TriggerCheck';

const DATA_SOURCES = ['aws.s3', 'aws.glue', 'aws.glue-dataquality'];

export const triggeredByData = isTriggered({
  name: 'sagemaker.pipeline.triggered_by_data',
  asks: 'Is every pipeline started by new data?',
  why: 'The model learns from data as soon as it is there.',
  field: 'DescribeRule → EventPattern.source',
  practices: [],
  isOne: ({ event }) =>
    event?.sources.some(source => DATA_SOURCES.includes(source)) ?? false,
});
