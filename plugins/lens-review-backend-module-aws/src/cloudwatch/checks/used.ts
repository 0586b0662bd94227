import { check } from '../../checks/AwsCheck';
import { both } from '../../reading/Read';
import { isServerless } from '../../sagemaker/checks/endpoint/variants';
import { describeEndpoint } from '../../sagemaker/operations/endpoint';
import { getMetricData } from '../operations';
import { FORTNIGHT_SECONDS } from '../readWatching';
import { WatchingCheck } from './WatchingCheck';

/** Not asked of endpoints that cost nothing while nobody asks, or take requests from a queue. */
export const used: WatchingCheck = check({
  name: 'sagemaker.endpoint.used',
  asks: 'Did anybody ask every endpoint in the last two weeks?',
  why: 'An endpoint that nobody asks is paid for around the clock.',
  field: 'GetMetricData → Invocations, sum of 14 days',
  operations: [describeEndpoint, getMetricData],
  practices: ['MLCOST04_BP08', 'MLCOST06_BP03', 'MLSUS03_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Delete the endpoint, or serve the model without servers.',
    effort: 'S',
  },
  from: ({ endpoint, fortnight }) => both(endpoint, fortnight),
  answer: ([endpoint, metric], { readAt }) => {
    if (isServerless(endpoint) || endpoint.AsyncInferenceConfig) {
      return undefined;
    }
    const ageMs = readAt.getTime() - (endpoint.CreationTime?.getTime() ?? 0);
    if ((metric('invocations') ?? 0) > 0) {
      return true;
    }
    return ageMs < FORTNIGHT_SECONDS * 1_000
      ? {
          outcome: 'unknown',
          reason:
            'The endpoint is younger than two weeks, and nobody asked yet',
        }
      : false;
  },
});
