import { CatalogCheck } from './CatalogCheck';
import { datasetsAmong, dependencies } from './datasetRefs';

export const datasets: CatalogCheck = {
  fact: {
    name: 'catalog.datasets',
    asks: 'On which datasets of the catalog does it depend?',
  },
  fields: ['spec.dependsOn'],
  relatedRefs: dependencies,
  answer(entity, related) {
    const refs = dependencies(entity);
    if (refs.length === 0) {
      return { outcome: 'value', value: [] };
    }
    return related.outcome === 'failed'
      ? { outcome: 'unknown', reason: related.reason }
      : { outcome: 'value', value: datasetsAmong(refs, related.byRef) };
  },
};
