import { Answer, no, unknownBecause, yes } from '../judging/Answer';
import { judge } from '../judging/values';
import { Resolved, SingleValue } from '../resolving/Resolved';
import { sameValue } from '../resolving/conditions';
import { partsOf } from '../resolving/text';
import { Resource } from './Resource';

/**
 * Whether a value names a resource: by reference, or by the same text as the
 * property that holds its name. A name that CloudFormation makes up cannot be
 * written anywhere.
 */
export function names(
  value: Resolved,
  resource: Resource,
  nameProperty?: string,
): Answer {
  return judge(value, single => {
    if (single.kind === 'absent') {
      return no;
    }
    const referred = referredId(single);
    if (referred !== undefined) {
      return referred === resource.id ? yes : no;
    }
    const parts = partsOf(single) ?? [];
    const last = parts[parts.length - 1];
    const before = parts[parts.length - 2];
    if (
      typeof last === 'object' &&
      last.resource?.id === resource.id &&
      // A name may stand at the end of an ARN; in a longer name it is another's
      !(typeof before === 'string' && /[^:/]$/.test(before))
    ) {
      return yes;
    }
    const name =
      nameProperty === undefined ? undefined : resource.get(nameProperty);
    if (name === undefined || name.kind === 'absent') {
      const hole = parts.find(part => typeof part !== 'string');
      return hole === undefined || typeof hole === 'string'
        ? no
        : unknownBecause(hole.reason);
    }
    return sameValue(single, name);
  });
}

/** The resource that a value is the name, ARN or attribute of; undefined for anything else. */
export function referredId(value: SingleValue): string | undefined {
  return value.kind === 'unknown' ? value.hole.resource?.id : undefined;
}

/** Whether a text mentions a resource anywhere, as an ARN built from its name does. */
export function mentions(value: Resolved, id: string): boolean {
  if (value.kind === 'choice') {
    return value.options.some(option => mentions(option, id));
  }
  return (partsOf(value) ?? []).some(
    part => typeof part !== 'string' && part.resource?.id === id,
  );
}
