import { Answer, unknownBecause } from '../../judging/Answer';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { unlessExempt } from '../exempt';
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
