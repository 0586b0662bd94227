import { all, Answer, any, not, unknownBecause } from '../../judging/Answer';
import { get, isAtLeast, isOneOf, isSet, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { Resource } from '../../resources/Resource';

/**
 * Whether some lifecycle rule that is enabled satisfies a question. One about some
 * objects only says nothing of the bucket: who knows what else is in it?
 */
export function someEnabledRule(
  bucket: Resource,
  ask: (rule: Resolved) => Answer,
): Answer {
  return someItem(bucket.get('LifecycleConfiguration', 'Rules'), rule =>
    all([isOneOf(get(rule, 'Status'), 'Enabled'), ask(rule), isForAll(rule)]),
  );
}

/** Whether a rule, or a configuration like one, is about all objects; never false. */
export function isForAll(rule: Resolved): Answer {
  const filter = get(rule, 'Filter');
  const isNarrowed = any([rule, filter, get(filter, 'And')].map(narrows));
  return isNarrowed.is === 'true'
    ? unknownBecause('it is about some of the objects only')
    : not(isNarrowed);
}

/** Terraform writes filters into blocks of their own. */
function narrows(filter: Resolved): Answer {
  return any([
    isSet(get(filter, 'Prefix')),
    isSet(get(filter, 'TagFilters')),
    isAtLeast(get(filter, 'ObjectSizeGreaterThan'), 1),
    isAtLeast(get(filter, 'ObjectSizeLessThan'), 1),
  ]);
}
