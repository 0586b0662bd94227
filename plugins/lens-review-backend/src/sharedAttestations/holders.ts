import { parseEntityRef } from '@backstage/catalog-model';

/** Kinds of entities whose attestations hold for the components below them, in lower case. */
export const HOLDER_KINDS = ['group', 'system', 'domain'] as const;

/** Whether what is attested of an entity holds for the components below it. */
export function isHolder(entityRef: string): boolean {
  const kind = parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US');
  return HOLDER_KINDS.some(known => known === kind);
}
