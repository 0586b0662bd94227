import { Answer } from '../../judging/Answer';
import { Stack } from '../../resources/Stack';
import { TemplateCheck, TemplateFact } from '../TemplateCheck';
import { Api, apisOf } from './Api';

/** A check of every API, or of those of one kind. */
export function everyApi(
  fact: Omit<TemplateFact, 'kind'>,
  ask: (api: Api, stack: Stack) => Answer,
  isRelevant: (api: Api) => boolean = () => true,
): TemplateCheck {
  return {
    fact: { ...fact, kind: 'every' },
    judge: stack =>
      apisOf(stack)
        .filter(isRelevant)
        .map(api => ({ resource: api.resource, answer: ask(api, stack) })),
  };
}
