import { utilization } from './numbers';

export const cpuUtilization = utilization({
  name: 'sagemaker.endpoint.cpu_utilization_p95',
  asks: 'How busy are the processors of the busiest variant?',
  why: 'Instances that idle are too large, and those that never do too small.',
  field:
    'GetMetricData → CPUUtilization, p95; every processor counts for 100 percent',
  metric: 'cpuP95',
});
