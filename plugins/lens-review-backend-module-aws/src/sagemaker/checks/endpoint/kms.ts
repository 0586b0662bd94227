import { hasLocalStorage } from '@lens-review/infrastructure';
import { check } from '../../../checks/AwsCheck';
import { describeEndpointConfig } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';
import { instanceTypes } from './variants';

/** Not asked of instances with storage of their own, for which AWS refuses a key. */
export const kms: EndpointCheck = check({
  name: 'sagemaker.endpoint.kms',
  asks: 'Is the storage of every endpoint encrypted with a KMS key?',
  why: 'Models and what they are asked lie on those volumes; a key of your own decides who can read them.',
  field: 'DescribeEndpointConfig → KmsKeyId',
  operations: [describeEndpointConfig],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Name a KMS key in a new endpoint configuration, and update the endpoint to it.',
    effort: 'S',
  },
  from: serving => serving.config,
  answer: config =>
    instanceTypes(config).some(hasLocalStorage)
      ? undefined
      : Boolean(config.KmsKeyId),
});
