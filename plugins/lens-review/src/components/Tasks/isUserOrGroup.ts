import { parseEntityRef } from '@backstage/catalog-model';

/** Whether a text names a user or a group in full, such as `user:default/jane`. */
export function isUserOrGroup(text: string): boolean {
  try {
    const { kind } = parseEntityRef(text);
    return ['user', 'group'].includes(kind.toLocaleLowerCase('en-US'));
  } catch {
    return false;
  }
}
