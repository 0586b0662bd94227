import {
  all,
  Answer,
  any,
  noBecause,
  unknownBecause,
} from '../../judging/Answer';
import { get, isOneOf, isSet, someItem } from '../../judging/values';
import { restingOnOthers } from '../TemplateCheck';
import { everyApi } from './everyApi';
import { everyStage, Stage, settingOf, stagesOf } from './stages';
import { hasLimit } from './limits';
import { isLimitedByPlan } from './usagePlans';

/** Limits of every stage, its own or those of a usage plan; an empty limit is none. */
export const apiThrottling = restingOnOthers(
  everyApi(
    {
      name: 'apigateway.throttling',
      asks: 'Is the rate of calls of every API limited?',
    },
    (api, stack) => {
      const stages = stagesOf(api, stack);
      return everyStage(stages, stage => {
        const own = isThrottled(stage);
        const byPlan = isLimitedByPlan(stage, api, stack);
        return own.is === 'false' && byPlan.is === 'false'
          ? own
          : any([own, byPlan]);
      });
    },
  ),
);

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
