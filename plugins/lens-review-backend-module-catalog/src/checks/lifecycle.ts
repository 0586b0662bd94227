import { CatalogCheck } from './CatalogCheck';

export const lifecycle: CatalogCheck = {
  fact: {
    name: 'catalog.lifecycle',
    asks: 'Which lifecycle does the catalog name (experimental, production, ...)?',
  },
  fields: ['spec.lifecycle'],
  answer(entity) {
    const value = entity.spec?.lifecycle;
    return {
      outcome: 'value',
      value: typeof value === 'string' ? value.trim() : '',
    };
  },
};
