import { Answer } from '../../judging/Answer';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { TemplateCheck, TemplateFact } from '../TemplateCheck';
import { unlessExempt } from '../exempt';
import { MODEL } from './types';
import { isOnlyServerless } from './variants';

/** A check of every model but those that only serverless variants use. */
export function everyModel(
  fact: Omit<TemplateFact, 'kind'>,
  ask: (model: Resource, stack: Stack) => Answer,
): TemplateCheck {
  return {
    fact: { ...fact, kind: 'every' },
    judge: stack =>
      stack
        .ofType(MODEL)
        .flatMap(model =>
          unlessExempt(
            model,
            isOnlyServerless(model, stack),
            ask(model, stack),
          ),
        ),
  };
}
