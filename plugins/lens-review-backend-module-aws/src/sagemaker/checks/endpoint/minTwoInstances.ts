import { check } from '../../../checks/AwsCheck';
import {
  describeEndpoint,
  describeEndpointConfig,
} from '../../operations/endpoint';
import { both } from '../../../reading/Read';
import { EndpointCheck } from './EndpointCheck';

export const minTwoInstances: EndpointCheck = check({
  name: 'sagemaker.endpoint.min_two_instances_or_serverless',
  asks: 'Does every variant run on two instances at least, or without servers?',
  why: 'SageMaker spreads instances over zones: with one of them, the loss of a zone takes the model away.',
  field:
    'DescribeEndpoint → ProductionVariants[].{DesiredInstanceCount,CurrentServerlessConfig}, DescribeEndpointConfig → ProductionVariants[].InitialInstanceCount',
  operations: [describeEndpoint, describeEndpointConfig],
  practices: ['MLREL05_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Let every variant keep two instances at least, also as the minimum that it scales in to.',
    effort: 'S',
  },
  from: ({ endpoint, config }) => both(endpoint, config),
  answer: ([{ ProductionVariants = [] }, config]) => {
    const initial = new Map(
      config.ProductionVariants.map(variant => [variant.VariantName, variant]),
    );
    return (
      ProductionVariants.length > 0 &&
      ProductionVariants.every(variant => {
        const configured = initial.get(variant.VariantName);
        return (
          (variant.CurrentServerlessConfig ??
            variant.DesiredServerlessConfig ??
            configured?.ServerlessConfig) !== undefined ||
          (variant.DesiredInstanceCount ??
            configured?.InitialInstanceCount ??
            0) >= 2
        );
      })
    );
  },
});
