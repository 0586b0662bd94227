import { utilization } from './numbers';

export const memoryUtilization = utilization({
  name: 'sagemaker.endpoint.memory_utilization_p95',
  asks: 'How full is the memory of the busiest variant?',
  why: 'A model that needs less memory fits on a smaller instance.',
  field: 'GetMetricData → MemoryUtilization, p95',
  metric: 'memoryP95',
});
