import { Answer, unknownBecause } from '../../judging/Answer';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Finding, TemplateCheck, TemplateFact } from '../TemplateCheck';
import { ENDPOINT_CONFIG } from './types';
import { endpointsWithCustomConfig } from './variants';

/**
 * A check of every endpoint configuration for which the question makes sense.
 * Where it is not known whether it does, only what holds is known.
 */
export function everyConfig(
  fact: Omit<TemplateFact, 'kind'>,
  isExempt: (config: Resource) => Answer,
  ask: (config: Resource, stack: Stack) => Answer,
): TemplateCheck {
  return {
    fact: { ...fact, kind: 'every' },
    judge: stack => [
      ...stack
        .ofType(ENDPOINT_CONFIG)
        .flatMap(config =>
          unlessExempt(config, isExempt(config), ask(config, stack)),
        ),
      ...endpointsWithCustomConfig(stack).map(
        (resource): Finding => ({
          resource,
          answer: unknownBecause(
            'a custom resource makes its endpoint configuration',
          ),
        }),
      ),
    ],
  };
}

/** No finding for a resource that is exempt; no refusal of one that may be. */
export function unlessExempt(
  resource: Resource,
  exempt: Answer,
  answer: Answer,
): Finding[] {
  if (exempt.is === 'true') {
    return [];
  }
  return [
    {
      resource,
      answer:
        exempt.is === 'unknown' && answer.is === 'false'
          ? unknownBecause(exempt.reason)
          : answer,
    },
  ];
}
