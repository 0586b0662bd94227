import { dayNumber, NO_INVOCATIONS, rounded } from './numbers';

export const availability = dayNumber({
  name: 'sagemaker.endpoint.availability',
  asks: 'How many of a hundred requests does the endpoint answer without failing itself?',
  why: 'This is what a promise about availability is measured by.',
  field: 'GetMetricData → 1 - Invocation5XXErrors / Invocations',
  unit: 'percent',
  answer(metric) {
    const invocations = metric('invocations') ?? 0;
    return invocations === 0
      ? NO_INVOCATIONS
      : rounded(100 - (100 * (metric('errors5xx') ?? 0)) / invocations);
  },
});
