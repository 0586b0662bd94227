import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Kinds of entities whose attestations hold for the components below them, in lower case. */
export const HOLDER_KINDS = ['group', 'system', 'domain'] as const;

/** Whether what is attested of an entity holds for the components below it. */
export function isHolder(entityRef: string): boolean {
  const kind = parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US');
  return HOLDER_KINDS.some(known => known === kind);
}

/** Who owns a group, system or domain; a group owns itself. Undefined for other entities. */
export function ownerOfHolder(entity: Entity): string | undefined {
  const entityRef = stringifyEntityRef(entity);
  if (!isHolder(entityRef)) {
    return undefined;
  }
  if (entity.kind.toLocaleLowerCase('en-US') === 'group') {
    return entityRef;
  }
  const owner = entity.relations?.find(
    ({ type }) => type === RELATION_OWNED_BY,
  )?.targetRef;
  return owner && stringifyEntityRef(parseEntityRef(owner));
}
