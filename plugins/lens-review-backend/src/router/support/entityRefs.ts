import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * A full lower-case reference out of what a caller wrote.
 *
 * @throws InputError where it is none.
 */
export function readEntityRef(text: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind: 'component' }),
    );
  } catch {
    throw new InputError(
      `'${text}' is no entity reference; write <kind>:<namespace>/<name>, e.g. component:default/churn`,
    );
  }
}

/** A full lower-case reference out of the parts of a path. */
export function entityRefOf(path: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  return stringifyEntityRef(path);
}
