import {
  ANNOTATION_SOURCE_LOCATION,
  getEntitySourceLocation,
} from '@backstage/catalog-model';
import { CatalogCheck } from './CatalogCheck';

/** A file on the catalog's own disk says nothing about where the source is kept. */
export const sourceLocation: CatalogCheck = {
  fact: {
    name: 'catalog.source_location',
    asks: 'Does it name the repository in which its source is kept?',
  },
  annotations: [ANNOTATION_SOURCE_LOCATION],
  answer(entity) {
    if (!entity.metadata.annotations?.[ANNOTATION_SOURCE_LOCATION]) {
      return { outcome: 'value', value: false };
    }
    try {
      return {
        outcome: 'value',
        value: getEntitySourceLocation(entity).type === 'url',
      };
    } catch {
      return {
        outcome: 'unknown',
        reason: `The annotation ${ANNOTATION_SOURCE_LOCATION} is no location reference`,
      };
    }
  },
};
