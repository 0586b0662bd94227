import { dayNumber, NO_INVOCATIONS, rounded } from './numbers';

export const modelLatencyP95 = dayNumber({
  name: 'sagemaker.endpoint.model_latency_p95',
  asks: 'How long does the model of the slowest variant take for all but the slowest twentieth of the requests?',
  why: 'A promise about latency is kept or broken by what requests really take.',
  field: 'GetMetricData → ModelLatency, p95, in microseconds',
  unit: 'ms',
  answer(metric) {
    const microseconds = metric('latencyP95');
    return microseconds === undefined
      ? NO_INVOCATIONS
      : rounded(microseconds / 1_000);
  },
});
