import {
  defaultEntityPresentation,
  EntityPresentationApi,
} from '@backstage/plugin-catalog-react';

/** Names entities by the titles given here, others by their references. */
export function fakePresentationApi(
  titles: Record<string, string>,
): EntityPresentationApi {
  return {
    forEntity: entityOrRef => {
      const snapshot = defaultEntityPresentation(entityOrRef);
      const primaryTitle = titles[snapshot.entityRef] ?? snapshot.primaryTitle;
      return {
        snapshot,
        promise: Promise.resolve({ ...snapshot, primaryTitle }),
      };
    },
  };
}
