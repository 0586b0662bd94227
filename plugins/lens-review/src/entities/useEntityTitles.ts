import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';

/**
 * Gives a function that names an entity the way the rest of the portal does. It
 * knows the name in the reference at once, and the title once the catalog has
 * told it.
 *
 * @param entityRefs - entities to look up; what is no reference names itself
 */
export function useEntityTitles(
  entityRefs: string[],
): (entityRef: string) => string {
  const presentationApi = useApiHolder().get(entityPresentationApiRef);
  const key = entityRefs.join(' ');
  const { value } = useAsync(async () => {
    if (!presentationApi) {
      return undefined;
    }
    const titles = await Promise.all(
      entityRefs.map(async entityRef => {
        const { primaryTitle } = await presentationApi.forEntity(entityRef)
          .promise;
        return [entityRef, primaryTitle] as const;
      }),
    );
    return new Map(titles);
  }, [presentationApi, key]);

  return entityRef =>
    value?.get(entityRef) ?? defaultEntityPresentation(entityRef).primaryTitle;
}
