import { Answer, unknownBecause } from '../judging/Answer';
import { Resource } from '../resources/Resource';
import { Finding } from './TemplateCheck';

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
