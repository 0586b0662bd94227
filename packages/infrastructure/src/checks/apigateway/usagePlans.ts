import {
  all,
  Answer,
  any,
  no,
  not,
  unknownBecause,
  yes,
} from '../../judging/Answer';
import { get, isOneOf, isSet, someItem } from '../../judging/values';
import { sameValue } from '../../resolving/conditions';
import { Resolved } from '../../resolving/Resolved';
import { names, referredId } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';
import { isLimiting } from './limits';
import { operationsOf } from './operations';
import { Stage } from './stages';

/**
 * Whether a usage plan limits the calls of a stage. Plans count by API key, so that
 * one says nothing where an operation does not ask for a key.
 */
export function isLimitedByPlan(stage: Stage, api: Api, stack: Stack): Answer {
  const planned = any([
    hasOwnPlan(api),
    ...stack
      .ofType('AWS::ApiGateway::UsagePlan')
      .map(plan => limits(plan, stage, api, stack)),
  ]);
  if (planned.is === 'false') {
    return planned;
  }
  const asks = asksForKeys(api, stack);
  return asks.is === 'true' ? planned : asks;
}

function limits(plan: Resource, stage: Stage, api: Api, stack: Stack): Answer {
  return all([
    isLimiting(plan.get('Throttle')),
    someItem(plan.get('ApiStages'), item =>
      all([
        names(get(item, 'ApiId'), api.resource),
        isNamed(stage, get(item, 'Stage'), api, stack),
      ]),
    ),
    plan.existence,
  ]);
}

/** By its name, or by a reference to the resource that makes it. */
function isNamed(stage: Stage, name: Resolved, api: Api, stack: Stack): Answer {
  const id = name.kind === 'choice' ? undefined : referredId(name);
  if (id === stage.id || (api.isSam && id?.startsWith(api.resource.id))) {
    return yes;
  }
  const isOther =
    id !== undefined && stack.byId(id)?.type === 'AWS::ApiGateway::Stage';
  return isOther ? no : sameValue(name, stage.name);
}

/** The plan that SAM makes for an API. */
function hasOwnPlan(api: Api): Answer {
  const plan = api.resource.get('Auth', 'UsagePlan');
  const created = get(plan, 'CreateUsagePlan');
  return all([
    isLimiting(get(plan, 'Throttle')),
    isSet(created),
    not(isOneOf(created, 'NONE')),
  ]);
}

function asksForKeys(api: Api, stack: Stack): Answer {
  const { list, open } = operationsOf(api, stack);
  const every = all(list.map(({ apiKey }) => apiKey));
  if (every.is === 'true' && open === undefined) {
    return yes;
  }
  return unknownBecause(
    every.is === 'unknown'
      ? every.reason
      : open ??
          'a usage plan limits callers with an API key only, which not every operation asks for',
  );
}
