import { EntityScope } from './EntityScope';
import { namedTargets, Target } from './Subject';
import { AwsResource } from '../naming/AwsResource';
import { ResourceKind } from '../naming/ResourceKind';
import { Read } from '../reading/Read';

/** Something that a named resource leads to. */
export interface Reached<T> {
  arn: string;
  item: T;
}

/**
 * What the named resources of a kind lead to, as targets, each once. Where it is
 * not known what one leads to, or it is not there itself, the named resource stands
 * in place.
 *
 * @param follow - what one named resource leads to
 */
export async function reachedTargets<T>(
  scope: EntityScope,
  kind: ResourceKind,
  follow: (resource: AwsResource) => Promise<Read<Reached<T>[]>>,
): Promise<Target<Read<T>>[]> {
  const named = await namedTargets(scope, kind);
  const reached = await Promise.all(
    named.map(async (target): Promise<Target<Read<T>>[]> => {
      if (target.is === 'unknown') {
        return [target];
      }
      const { item: resource, ...base } = target;
      const found = await follow(resource);
      return found.outcome === 'value'
        ? found.value.map(({ arn, item }) => ({
            ...base,
            resource: arn,
            item: { outcome: 'value', value: item },
          }))
        : [{ ...base, item: found }];
    }),
  );
  const seen = new Set<string | null>();
  return reached.flat().filter(({ resource }) => {
    const fresh = !seen.has(resource);
    seen.add(resource);
    return fresh;
  });
}
