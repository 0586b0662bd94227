import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { ENTITY_CONTENT_PATH } from '../../routes';

/**
 * Gives a function that writes the address of the tab on an entity's page.
 *
 * The tab's own route reference cannot be used for that: outside the entity's
 * page its parent has no parameters.
 */
export function useEntityTabPath(): (entityRef: string) => string {
  const entityRoute = useRouteRef(entityRouteRef);
  return entityRef =>
    `${entityRoute(parseEntityRef(entityRef))}${ENTITY_CONTENT_PATH}`;
}
