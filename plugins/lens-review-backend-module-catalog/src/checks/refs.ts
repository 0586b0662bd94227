import {
  DEFAULT_NAMESPACE,
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * Full lower-case references out of a field of the entity's spec that holds one
 * or a list. What is no reference is left out, as the catalog itself does not
 * relate it.
 */
export function refsIn(
  entity: Entity,
  field: string,
  defaultKind: string,
): string[] {
  const value = entity.spec?.[field];
  const listed = Array.isArray(value) ? value : [value];
  return listed.flatMap(ref => {
    if (typeof ref !== 'string' || !ref.trim()) {
      return [];
    }
    try {
      return [
        stringifyEntityRef(
          parseEntityRef(ref, {
            defaultKind,
            defaultNamespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
          }),
        ),
      ];
    } catch {
      return [];
    }
  });
}
