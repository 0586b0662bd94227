import { all, Answer } from '../../judging/Answer';
import { get, isOneOf, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { Resource } from '../../resources/Resource';

/** Whether some lifecycle rule that is enabled satisfies a question. */
export function someEnabledRule(
  bucket: Resource,
  ask: (rule: Resolved) => Answer,
): Answer {
  return someItem(bucket.get('LifecycleConfiguration', 'Rules'), rule =>
    all([isOneOf(get(rule, 'Status'), 'Enabled'), ask(rule)]),
  );
}
