import { check } from '../../../checks/AwsCheck';
import { both } from '../../../reading/Read';
import {
  describeEndpointConfig,
  describeInferenceComponent,
  describeModel,
  listInferenceComponents,
} from '../../operations/endpoint';
import {
  describeInferenceRecommendationsJob,
  listInferenceRecommendationsJobs,
} from '../../operations/registry';
import { EndpointCheck } from './EndpointCheck';
import { instanceTypes } from './variants';

/** Not asked where nothing was recommended, or nothing runs on instances. */
export const instanceRecommended: EndpointCheck = check({
  name: 'sagemaker.endpoint.instance_recommended',
  asks: 'Does every variant run on an instance type that was recommended after measuring the model?',
  why: 'A size that was measured is neither paid for in vain nor too small.',
  field:
    'DescribeInferenceRecommendationsJob → InferenceRecommendations[].EndpointConfiguration.InstanceType',
  operations: [
    describeEndpointConfig,
    listInferenceComponents,
    describeInferenceComponent,
    describeModel,
    listInferenceRecommendationsJobs,
    describeInferenceRecommendationsJob,
  ],
  practices: ['MLCOST05_BP03', 'MLPERF04_BP01'],
  remediation: {
    text: 'Move the endpoint to one of the recommended instance types, or measure again if the model changed.',
    effort: 'S',
  },
  from: serving => both(serving.config, serving.recommendations),
  answer: ([config, jobs]) => {
    const types = instanceTypes(config);
    const recommended = new Set(jobs.flatMap(job => job.recommended));
    return types.length === 0 || recommended.size === 0
      ? undefined
      : types.every(type => recommended.has(type));
  },
});
