import { AwsCheck, check } from '../../../checks/AwsCheck';
import { Read } from '../../../reading/Read';
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
import { Recommendation } from '../../reading/readRecommendations';

/** Not asked of a group without an approved version. */
export const completed: AwsCheck<Read<Recommendation[]> | undefined> = check({
  name: 'sagemaker.inference_recommendation.completed',
  asks: 'Was the model measured on several instance types?',
  why: 'Only a measurement shows which hardware answers fast enough for the least money.',
  field:
    'ListInferenceRecommendationsJobs → Status, DescribeInferenceRecommendationsJob → InferenceRecommendations[].EndpointConfiguration.InstanceType',
  operations: [
    describeEndpointConfig,
    listInferenceComponents,
    describeInferenceComponent,
    describeModel,
    listInferenceRecommendationsJobs,
    describeInferenceRecommendationsJob,
  ],
  practices: ['MLCOST05_BP02', 'MLPERF04_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Run Inference Recommender on the version that is to be deployed.',
    effort: 'S',
  },
  from: jobs => jobs,
  answer: jobs =>
    jobs.some(({ recommended }) => new Set(recommended).size >= 2),
});
