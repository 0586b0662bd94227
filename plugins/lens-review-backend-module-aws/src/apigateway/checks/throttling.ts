import { Answer, check } from '../../checks/AwsCheck';
import { both } from '../../reading/Read';
import { ApiReading, ApiStage } from '../ApiReading';
import { LIMIT_OPERATIONS } from './operationsAsked';

const NO_PLANS: ReadonlySet<string> = new Set();

export const throttling = check({
  name: 'apigateway.throttling',
  asks: 'Is the rate of calls of every API limited?',
  why: 'Nobody can flood the model, or copy it by asking without end.',
  field:
    'GetStages → methodSettings{"*/*"}.throttlingRateLimit, or DefaultRouteSettings.ThrottlingRateLimit; GetUsagePlans → items[].throttle, where GetResources → items[].resourceMethods.apiKeyRequired',
  operations: LIMIT_OPERATIONS,
  practices: ['MLSEC05_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Set a rate limit for all methods of the stage, or a usage plan and require its keys.',
    effort: 'S',
  },
  from({ stages, limitedByPlan }: ApiReading) {
    // Where every stage has limits of its own, plans do not matter
    return stages.outcome === 'value' && stages.value.every(isLimited)
      ? { outcome: 'value', value: [stages.value, NO_PLANS] as const }
      : both(stages, limitedByPlan);
  },
  answer: ([stages, plans]) => judge(stages, plans),
});

function judge(
  stages: readonly ApiStage[],
  plans: ReadonlySet<string>,
): Answer {
  const open = stages.filter(
    stage => !isLimited(stage) && !plans.has(stage.name),
  );
  if (stages.length > 0 && open.length === 0) {
    return true;
  }
  return stages.length > 0 &&
    open.every(({ throttled }) => throttled === 'some')
    ? {
        outcome: 'unknown',
        reason: 'Only some of its operations are limited',
      }
    : false;
}

function isLimited({ throttled }: ApiStage): boolean {
  return throttled === 'all';
}
