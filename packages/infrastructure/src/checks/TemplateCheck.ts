import { Answer } from '../judging/Answer';
import { Resource } from '../resources/Resource';
import { Stack } from '../resources/Stack';

/**
 * A question that is put to a template.
 *
 * @public
 */
export interface TemplateFact {
  /** Dotted name, shared with the collector that asks the running system the same. */
  readonly name: string;
  readonly asks: string;
  /** `existence` is never false: what is not in this template may be elsewhere. */
  readonly kind: 'every' | 'existence';
}

/** One question with its pure answer for each relevant resource; none where nothing is relevant. */
export interface TemplateCheck {
  readonly fact: TemplateFact;
  /** A yes may come from other resources, so that one that is not seen could turn a no. */
  readonly restsOnOthers?: true;
  judge(stack: Stack): Finding[];
}

/** The same check, whose yes may come from resources other than those it is asked of. */
export function restingOnOthers(check: TemplateCheck): TemplateCheck {
  return { ...check, restsOnOthers: true };
}

export interface Finding {
  resource: Resource;
  answer: Answer;
}

/** A check that asks the same of every resource of some types. */
export function everyResource(
  fact: Omit<TemplateFact, 'kind'>,
  types: string | readonly string[],
  ask: (resource: Resource, stack: Stack) => Answer,
): TemplateCheck {
  const wanted = typeof types === 'string' ? [types] : types;
  return {
    fact: { ...fact, kind: 'every' },
    judge: stack =>
      stack
        .ofType(...wanted)
        .map(resource => ({ resource, answer: ask(resource, stack) })),
  };
}

/**
 * Whether resources of a type exist. Where one certainly does, those that a
 * condition switches do not matter.
 */
export function existenceOf(
  fact: Omit<TemplateFact, 'kind'>,
  ...types: string[]
): TemplateCheck {
  return {
    fact: { ...fact, kind: 'existence' },
    judge(stack) {
      const found = stack
        .ofType(...types)
        .map(resource => ({ resource, answer: resource.existence }));
      const certain = found.filter(({ answer }) => answer.is === 'true');
      return certain.length > 0 ? certain : found;
    },
  };
}
