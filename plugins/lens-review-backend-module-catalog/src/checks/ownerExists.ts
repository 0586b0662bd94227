import { Entity } from '@backstage/catalog-model';
import { CatalogCheck } from './CatalogCheck';
import { allExist } from './existence';
import { refsIn } from './refs';

const owners = (entity: Entity) => refsIn(entity, 'owner', 'Group');

/** An owner who is a single user is no group: when that person leaves, nobody owns it. */
export const ownerExists: CatalogCheck = {
  fact: {
    name: 'catalog.owner_exists',
    asks: 'Is the owner a group that is registered in the catalog?',
  },
  fields: ['spec.owner'],
  relatedRefs: owners,
  answer(entity, related) {
    const refs = owners(entity);
    return refs.every(ref => ref.startsWith('group:'))
      ? allExist(refs, related)
      : { outcome: 'value', value: false };
  },
};
