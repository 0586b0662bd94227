import { Entity } from '@backstage/catalog-model';
import { CatalogCheck } from './CatalogCheck';
import { allExist } from './existence';
import { refsIn } from './refs';

const systems = (entity: Entity) => refsIn(entity, 'system', 'System');

export const systemExists: CatalogCheck = {
  fact: {
    name: 'catalog.system_exists',
    asks: 'Is it part of a system that is registered in the catalog?',
  },
  fields: ['spec.system'],
  relatedRefs: systems,
  answer: (entity, related) => allExist(systems(entity), related),
};
