import { check } from '../../../checks/AwsCheck';
import { describeEndpoint } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';

export const explainer: EndpointCheck = check({
  name: 'sagemaker.endpoint.explainer',
  asks: 'Can every endpoint explain its answers?',
  why: 'Whoever is affected by an answer can be told which inputs led to it.',
  field: 'DescribeEndpoint → ExplainerConfig.ClarifyExplainerConfig',
  operations: [describeEndpoint],
  practices: ['MLPERF06_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Configure the Clarify explainer in the endpoint configuration.',
    effort: 'M',
  },
  from: serving => serving.endpoint,
  answer: ({ ExplainerConfig }) =>
    ExplainerConfig?.ClarifyExplainerConfig !== undefined,
});
