import { dayNumber } from './numbers';

export const invocations = dayNumber({
  name: 'sagemaker.endpoint.invocations',
  asks: 'How many requests were there?',
  why: 'Every other number means more the more requests it is about.',
  field: 'GetMetricData → Invocations, sum',
  unit: 'requests',
  whenUnset: 0,
  // Without requests CloudWatch has no datapoint
  answer: metric => metric('invocations') ?? 0,
});
