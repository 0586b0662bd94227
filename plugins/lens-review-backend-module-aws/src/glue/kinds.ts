import { ResourceKind, typedResource } from '../naming/ResourceKind';

export const jobKind: ResourceKind = {
  title: 'Glue job',
  example: 'arn:aws:glue:eu-central-1:123456789012:job/clean-orders',
  annotations: ['aws.amazon.com/aws-glue-job-arn'],
  identify: typedResource('glue', 'job'),
};

/** Identified by database and table: `sales/orders`. */
export const tableKind: ResourceKind = {
  title: 'Glue table',
  example: 'arn:aws:glue:eu-central-1:123456789012:table/sales/orders',
  annotations: ['aws.amazon.com/aws-glue-table-arn'],
  identify: ({ service, resource }) =>
    service === 'glue'
      ? /^table\/([^/:]+\/[^/:]+)$/.exec(resource)?.[1]
      : undefined,
};
