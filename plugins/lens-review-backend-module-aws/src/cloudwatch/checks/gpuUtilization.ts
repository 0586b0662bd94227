import { utilization } from './numbers';

export const gpuUtilization = utilization({
  name: 'sagemaker.endpoint.gpu_utilization_p95',
  asks: 'How busy are the GPUs of the busiest variant?',
  why: 'A GPU that idles is the most expensive way to do so.',
  field:
    'GetMetricData → GPUUtilization, p95; every processor counts for 100 percent',
  metric: 'gpuP95',
  mayLack: true,
});
