import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  RELATION_DEPENDS_ON,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_ACCOUNT,
  ANNOTATION_ARN,
  ANNOTATION_REGION,
} from '../naming/ResourceKind';

/** References that the catalog is asked for at once. */
const CHUNK = 500;

/**
 * Reads the catalog resources that entities depend on and that carry an ARN.
 *
 * @returns a function that gives those of one entity
 * @throws whatever the catalog throws.
 */
export async function readDependencies(
  { auth, catalog }: { auth: AuthService; catalog: CatalogService },
  entities: readonly Entity[],
): Promise<(entity: Entity) => Entity[]> {
  const refs = [...new Set(entities.flatMap(dependencyRefs))];
  const byRef = new Map<string, Entity>();
  if (refs.length > 0) {
    const credentials = await auth.getOwnServiceCredentials();
    for (let start = 0; start < refs.length; start += CHUNK) {
      const { items } = await catalog.getEntitiesByRefs(
        {
          entityRefs: refs.slice(start, start + CHUNK),
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            ...[ANNOTATION_ARN, ANNOTATION_ACCOUNT, ANNOTATION_REGION].map(
              key => `metadata.annotations.${key}`,
            ),
          ],
        },
        { credentials },
      );
      for (const item of items) {
        if (item?.metadata.annotations?.[ANNOTATION_ARN]) {
          byRef.set(stringifyEntityRef(item), item);
        }
      }
    }
  }
  return entity => dependencyRefs(entity).flatMap(ref => byRef.get(ref) ?? []);
}

/** References of the resources that an entity depends on, in order, each once. */
export function dependencyRefs(entity: Entity): string[] {
  const related = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_DEPENDS_ON)
    .map(({ targetRef }) => targetRef);
  const written = entity.spec?.dependsOn;
  const texts = Array.isArray(written)
    ? written.filter(item => typeof item === 'string')
    : [];
  const refs = [...related, ...texts].flatMap(text => {
    try {
      const ref = parseEntityRef(text, {
        defaultNamespace: entity.metadata.namespace ?? 'default',
      });
      return ref.kind.toLowerCase() === 'resource'
        ? [stringifyEntityRef(ref)]
        : [];
    } catch {
      // The catalog says what is wrong with it
      return [];
    }
  });
  return [...new Set(refs)].sort();
}
