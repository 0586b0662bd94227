import {
  all,
  Answer,
  any,
  no,
  not,
  unknownBecause,
} from '../../judging/Answer';
import { everyItem, get, isSet, judge, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { isCustom } from '../../resolving/lookups';
import { names, referredId } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { ENDPOINT, ENDPOINT_CONFIG } from './types';

export function variantsOf(config: Resource): Resolved {
  return config.get('ProductionVariants');
}

/** A serverless variant has no instances: much is not on offer for it. */
export function isServerless(variant: Resolved): Answer {
  return isSet(get(variant, 'ServerlessConfig'));
}

/** Whether a configuration has variants and all of them are serverless. */
export function isAllServerless(config: Resource): Answer {
  const variants = variantsOf(config);
  return judge(variants, single =>
    single.kind === 'absent'
      ? no
      : everyItem(single, variant => isServerless(variant)),
  );
}

/** The configuration of an endpoint, if the template holds it. */
export function configOf(
  endpoint: Resource,
  stack: Stack,
): Resource | undefined {
  return stack
    .ofType(ENDPOINT_CONFIG)
    .find(
      config =>
        names(endpoint.get('EndpointConfigName'), config, 'EndpointConfigName')
          .is === 'true',
    );
}

/** Whether an endpoint is serverless; unknown where its configuration is elsewhere. */
export function isServerlessEndpoint(endpoint: Resource, stack: Stack): Answer {
  const config = configOf(endpoint, stack);
  return config === undefined
    ? unknownBecause('its endpoint configuration is not in the template')
    : isAllServerless(config);
}

/** Endpoints whose configuration is made by code outside the template. */
export function endpointsWithCustomConfig(stack: Stack): Resource[] {
  return stack.ofType(ENDPOINT).filter(endpoint => {
    const name = endpoint.get('EndpointConfigName');
    const id = name.kind === 'choice' ? undefined : referredId(name);
    const maker = id === undefined ? undefined : stack.byId(id);
    return maker !== undefined && isCustom(maker.type);
  });
}

const COMPONENT = 'AWS::SageMaker::InferenceComponent';

/** Whether every use of a model is in serverless variants; false where it has no use. */
export function isOnlyServerless(model: Resource, stack: Stack): Answer {
  const uses = [
    ...stack.ofType(ENDPOINT_CONFIG).flatMap(config => [
      {
        isUse: someItem(variantsOf(config), variant =>
          names(get(variant, 'ModelName'), model, 'ModelName'),
        ),
        isServerless: isAllServerless(config),
      },
      {
        isUse: someItem(config.get('ShadowProductionVariants'), variant =>
          names(get(variant, 'ModelName'), model, 'ModelName'),
        ),
        isServerless: no,
      },
    ]),
    ...stack.ofType(COMPONENT).map(component => ({
      isUse: names(
        component.get('Specification', 'ModelName'),
        model,
        'ModelName',
      ),
      isServerless: no,
    })),
  ];
  return all([
    any(uses.map(use => all([use.isUse, use.isServerless]))),
    ...uses.map(use => any([not(use.isUse), use.isServerless])),
  ]);
}
