import {
  all,
  Answer,
  any,
  noBecause,
  unknownBecause,
} from '../../judging/Answer';
import { get, isOneOf, isSet, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { names } from '../../resources/naming';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';
import { everyApi } from './everyApi';
import { Stage, settingOf, stagesOf } from './stages';

/** Limits of every stage, or of a usage plan for the API; an empty limit is none. */
export const apiThrottling = everyApi(
  {
    name: 'apigateway.throttling',
    asks: 'Is the rate of calls of every API limited?',
  },
  (api, stack) => {
    const stages = stagesOf(api, stack);
    const byStage =
      stages.length === 0
        ? unknownBecause('no stage of it is in the template')
        : all(stages.map(isThrottled));
    return any([byStage, hasUsagePlan(api, stack)]);
  },
);

const LIMITS = ['ThrottlingRateLimit', 'ThrottlingBurstLimit'];

function hasLimit(settings: Resolved, keys = LIMITS): Answer {
  return any(keys.map(key => isSet(get(settings, key))));
}

function isThrottled(stage: Stage): Answer {
  const methods = settingOf(stage, 'MethodSettings');
  const whole = any([
    hasLimit(stage.description),
    ...settingOf(stage, 'DefaultRouteSettings').map(settings =>
      hasLimit(settings),
    ),
    ...methods.map(settings =>
      someItem(settings, item =>
        all([
          hasLimit(item),
          isOneOf(get(item, 'ResourcePath'), '/*', '*'),
          isOneOf(get(item, 'HttpMethod'), '*'),
        ]),
      ),
    ),
  ]);
  if (whole.is !== 'false') {
    return whole;
  }
  const some = any([
    ...methods.map(settings => someItem(settings, item => hasLimit(item))),
    ...settingOf(stage, 'RouteSettings').map(isSet),
  ]);
  return some.is === 'false'
    ? noBecause(`stage ${stage.id} has no limit`)
    : unknownBecause('only some of its operations are limited');
}

function hasUsagePlan(api: Api, stack: Stack): Answer {
  const own = api.resource.get('Auth', 'UsagePlan');
  const plans = stack
    .ofType('AWS::ApiGateway::UsagePlan')
    .map(plan =>
      all([
        someItem(plan.get('ApiStages'), item =>
          names(get(item, 'ApiId'), api.resource),
        ),
        plan.existence,
        isLimiting(plan.get('Throttle')),
      ]),
    );
  return any([isLimiting(get(own, 'Throttle')), ...plans]);
}

function isLimiting(throttle: Resolved): Answer {
  return hasLimit(throttle, ['RateLimit', 'BurstLimit']);
}
