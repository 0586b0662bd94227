import { Entity } from '@backstage/catalog-model';
import { CatalogCheck } from './CatalogCheck';
import { allExist } from './existence';
import { refsIn } from './refs';

const apis = (entity: Entity) => refsIn(entity, 'providesApis', 'API');

/** The catalog refuses an API without a definition, so that one that is there has one. */
export const apiDefinition: CatalogCheck = {
  fact: {
    name: 'catalog.api_definition',
    asks: 'Does it provide APIs, each with a definition in the catalog?',
  },
  fields: ['spec.providesApis'],
  relatedRefs: apis,
  answer: (entity, related) => allExist(apis(entity), related),
};
