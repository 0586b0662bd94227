import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { RelatedEntities } from '../checks';

/** What the checks look at in entities that others name. */
const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'spec.type'];

/**
 * Reads the entities that others name, all in one request. A catalog that does
 * not answer is an outcome, not an exception: what the entities say about
 * themselves still holds.
 *
 * @param refs - full lower-case references, repeated ones welcome
 */
export async function readRelated(
  catalog: CatalogService,
  credentials: BackstageCredentials,
  refs: string[],
): Promise<RelatedEntities> {
  const entityRefs = [...new Set(refs)];
  const byRef = new Map<string, Entity>();
  if (entityRefs.length > 0) {
    try {
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs, fields: FIELDS },
        { credentials },
      );
      items.forEach((entity, index) => {
        if (entity) {
          byRef.set(entityRefs[index], entity);
        }
      });
    } catch (error) {
      return {
        outcome: 'failed',
        reason: `The catalog could not be read: ${
          error instanceof Error ? error.message : String(error)
        }`,
      };
    }
  }
  return { outcome: 'read', byRef };
}
