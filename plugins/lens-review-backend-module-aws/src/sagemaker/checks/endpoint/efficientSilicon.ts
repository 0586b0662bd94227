import { hasEfficientSilicon } from '@lens-review/infrastructure';
import { check } from '../../../checks/AwsCheck';
import { describeEndpointConfig } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';
import { instanceTypes } from './variants';

/** Not asked of what is served without servers: AWS chooses there. */
export const efficientSilicon: EndpointCheck = check({
  name: 'sagemaker.endpoint.efficient_silicon',
  asks: 'Does every variant run on Graviton, Inferentia or Trainium?',
  why: 'That silicon answers the same requests with less energy.',
  field: 'DescribeEndpointConfig → ProductionVariants[].InstanceType',
  operations: [describeEndpointConfig],
  practices: ['MLSUS05_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Measure the model on a Graviton or Inferentia instance type, and move it there if it answers as well.',
    effort: 'M',
  },
  from: serving => serving.config,
  answer: config => {
    const types = instanceTypes(config);
    return types.length === 0 ? undefined : types.every(hasEfficientSilicon);
  },
});
