import { CatalogCheck } from './CatalogCheck';

export const description: CatalogCheck = {
  fact: {
    name: 'catalog.description',
    asks: 'Does it say what it is for, in a description?',
  },
  fields: ['metadata.description'],
  answer: entity => ({
    outcome: 'value',
    value: Boolean(entity.metadata.description?.trim()),
  }),
};
