import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * A full lower-case reference out of what a caller wrote.
 *
 * @param defaultKind - what is meant where the text names no kind
 * @throws InputError where it is none.
 */
export function readEntityRef(text: string, defaultKind = 'component'): string {
  try {
    return stringifyEntityRef(parseEntityRef(text, { defaultKind }));
  } catch {
    throw new InputError(
      `'${text}' is no entity reference; write <kind>:<namespace>/<name>, e.g. ${defaultKind}:default/churn`,
    );
  }
}

/**
 * References to filter by, out of what a caller wrote. The empty text stands for
 * "has none" and stays.
 *
 * @throws InputError where one is no reference.
 */
export function readRefFilter(
  texts: string[] | undefined,
  defaultKind: string,
): string[] | undefined {
  return texts?.map(text => (text ? readEntityRef(text, defaultKind) : text));
}

/** A full lower-case reference out of the parts of a path. */
export function entityRefOf(path: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  return stringifyEntityRef(path);
}
