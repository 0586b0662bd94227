import { Answer, no, unknownBecause } from '../../judging/Answer';
import { Resolved } from '../../resolving/Resolved';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Api } from './Api';

/**
 * Whether a part belongs to an API. A name from outside, such as that of a
 * parameter, is another API's; only where one of several is meant it may be this.
 */
export function belongsTo(named: Resolved, { resource }: Api): Answer {
  const answer = names(named, resource);
  return answer.is === 'unknown' && named.kind !== 'choice' ? no : answer;
}

/** The parts of an API among resources of a kind, with whether they are. */
export function partsOfApi(
  resources: readonly Resource[],
  key: string,
  api: Api,
): { resource: Resource; belongs: Answer }[] {
  return resources
    .map(resource => ({
      resource,
      belongs: belongsTo(resource.get(key), api),
    }))
    .filter(({ belongs }) => belongs.is !== 'false');
}

/** What a part that only may belong says: nothing that speaks against the API. */
export function asFarAsItBelongs(belongs: Answer, answer: Answer): Answer {
  return belongs.is === 'unknown' && answer.is === 'false'
    ? unknownBecause(belongs.reason)
    : answer;
}
