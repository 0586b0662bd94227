import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ANNOTATION_CADENCE } from '@lens-review/backstage-plugin-lens-review-common';
import { ScopeEntity } from './ScopeIndex';

/** The parts of a catalog entity that the indexer reads; ask the catalog for no more. */
export const INDEXED_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  'metadata.annotations',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

/** A catalog entity as the scope index keeps it. */
export function toScopeEntity(
  entity: Entity,
  domainOf: (systemRef: string) => string | undefined,
): ScopeEntity {
  const system = findTarget(entity, RELATION_PART_OF, 'system');
  return {
    entityRef: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    owner: findTarget(entity, RELATION_OWNED_BY),
    system,
    domain: system && domainOf(system),
    type: textOf(entity.spec?.type),
    lifecycle: textOf(entity.spec?.lifecycle),
    tags: entity.metadata.tags ?? [],
    cadence: textOf(entity.metadata.annotations?.[ANNOTATION_CADENCE]),
  };
}

function findTarget(
  entity: Entity,
  type: string,
  kind?: string,
): string | undefined {
  return entity.relations
    ?.filter(relation => relation.type === type)
    .map(relation => parseEntityRef(relation.targetRef))
    .filter(target => !kind || target.kind.toLowerCase() === kind)
    .map(target => stringifyEntityRef(target))
    .at(0);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
