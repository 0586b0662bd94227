import { CatalogCheck } from './CatalogCheck';
import { datasetsAmong, dependencies } from './datasetRefs';

/**
 * A resource that is named but not registered may be a dataset, so that one such
 * resource is enough for a no.
 */
export const datasetsRegistered: CatalogCheck = {
  fact: {
    name: 'catalog.datasets_registered',
    asks: 'Does it depend on datasets, and are all the resources it names registered in the catalog?',
  },
  fields: ['spec.dependsOn'],
  relatedRefs: dependencies,
  answer(entity, related) {
    const refs = dependencies(entity);
    if (refs.length === 0) {
      return { outcome: 'value', value: false };
    }
    if (related.outcome === 'failed') {
      return { outcome: 'unknown', reason: related.reason };
    }
    return {
      outcome: 'value',
      value:
        refs.every(ref => related.byRef.has(ref)) &&
        datasetsAmong(refs, related.byRef).length > 0,
    };
  },
};
