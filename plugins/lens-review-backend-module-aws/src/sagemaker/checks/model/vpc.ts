import { check } from '../../../checks/AwsCheck';
import {
  describeEndpointConfig,
  describeModel,
} from '../../operations/endpoint';
import { ModelCheck } from './ModelCheck';

export const vpc: ModelCheck = check({
  name: 'sagemaker.model.vpc',
  asks: 'Does every model run in a network of yours?',
  why: 'What a model can reach, and who can reach it, is then decided by that network.',
  field: 'DescribeModel, DescribeEndpointConfig → VpcConfig.Subnets',
  operations: [describeModel, describeEndpointConfig],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Give the model subnets and security groups of a VPC.',
    effort: 'M',
  },
  from: model => model,
  answer: ([model, config]) =>
    (model.VpcConfig?.Subnets ?? config.VpcConfig?.Subnets ?? []).length > 0,
});
