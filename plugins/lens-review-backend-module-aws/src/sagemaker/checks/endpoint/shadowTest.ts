import { check } from '../../../checks/AwsCheck';
import { describeEndpoint } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';

export const shadowTest: EndpointCheck = check({
  name: 'sagemaker.endpoint.shadow_test',
  asks: 'Is a new version tried on copies of real requests?',
  why: 'A shadow variant shows how a version behaves before anybody depends on it.',
  field: 'DescribeEndpoint → ShadowProductionVariants[]',
  operations: [describeEndpoint],
  practices: ['MLREL04_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Add the next version as a shadow variant before it takes over.',
    effort: 'M',
  },
  from: serving => serving.endpoint,
  answer: ({ ShadowProductionVariants = [] }) =>
    ShadowProductionVariants.length > 0,
});
