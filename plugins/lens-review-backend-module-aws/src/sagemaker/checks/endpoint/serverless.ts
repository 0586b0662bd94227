import { check } from '../../../checks/AwsCheck';
import { describeEndpointConfig } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';

export const serverless: EndpointCheck = check({
  name: 'sagemaker.endpoint.serverless',
  asks: 'Does every endpoint run without servers of its own?',
  why: 'Serverless endpoints follow the load by themselves and cost nothing while nobody asks.',
  field: 'DescribeEndpointConfig → ProductionVariants[].ServerlessConfig',
  operations: [describeEndpointConfig],
  practices: ['MLCOST04_BP08', 'MLREL05_BP01'],
  whenUnset: false,
  from: serving => serving.config,
  answer: ({ ProductionVariants }) =>
    ProductionVariants.length > 0 &&
    ProductionVariants.every(
      ({ ServerlessConfig }) => ServerlessConfig !== undefined,
    ),
});
