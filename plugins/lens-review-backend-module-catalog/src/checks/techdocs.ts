import { CatalogCheck } from './CatalogCheck';

/** Own documentation, or that of the entity that documents it. */
const ANNOTATIONS = [
  'backstage.io/techdocs-ref',
  'backstage.io/techdocs-entity',
];

export const techdocs: CatalogCheck = {
  fact: {
    name: 'catalog.techdocs',
    asks: 'Does it name its documentation for TechDocs?',
  },
  annotations: ANNOTATIONS,
  answer: entity => ({
    outcome: 'value',
    value: ANNOTATIONS.some(key =>
      Boolean(entity.metadata.annotations?.[key]?.trim()),
    ),
  }),
};
