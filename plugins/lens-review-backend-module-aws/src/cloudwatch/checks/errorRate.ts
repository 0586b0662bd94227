import { dayNumber, NO_INVOCATIONS, rounded } from './numbers';

export const errorRate = dayNumber({
  name: 'sagemaker.endpoint.error_rate',
  asks: 'How many of a hundred requests end in an error?',
  why: 'Errors of callers and of the model both keep answers away.',
  field:
    'GetMetricData → (Invocation4XXErrors + Invocation5XXErrors) / Invocations',
  unit: 'percent',
  answer(metric) {
    const invocations = metric('invocations') ?? 0;
    const errors = (metric('errors4xx') ?? 0) + (metric('errors5xx') ?? 0);
    return invocations === 0
      ? NO_INVOCATIONS
      : rounded((100 * errors) / invocations);
  },
});
