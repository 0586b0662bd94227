import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { componentAt, componentRef, groupsOf, placeOf } from '../workloads';
import { mayRead } from './policy';

/** Entities that a stream gives at once. */
const PAGE = 500;

/**
 * A catalog that makes its entities up as they are asked for: however many there
 * are, they take no memory of the backend that is measured.
 */
export function generatedCatalog(
  total: number,
  auth: AuthService,
): CatalogService {
  const groups = groupsOf(total);
  const groupsByRef = new Map(
    groups.map(group => [stringifyEntityRef(group), group]),
  );
  const userOf = (credentials: BackstageCredentials) =>
    auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
  const find = (ref: string, credentials: BackstageCredentials) => {
    const index = placeOf(ref, total);
    return index !== undefined && mayRead(userOf(credentials), index, total)
      ? componentAt(index, total)
      : groupsByRef.get(ref);
  };

  const methods: Pick<
    CatalogService,
    'getEntityByRef' | 'getEntitiesByRefs' | 'streamEntities'
  > = {
    getEntityByRef: async (ref, { credentials }) =>
      find(
        stringifyEntityRef(typeof ref === 'string' ? parseEntityRef(ref) : ref),
        credentials,
      ),
    getEntitiesByRefs: async ({ entityRefs }, { credentials }) => ({
      items: entityRefs.map(ref => find(ref, credentials)),
    }),
    async *streamEntities(request, { credentials }) {
      const matches = filterPredicateToFilterFunction<Entity>(
        request?.query ?? {},
      );
      yield groups.filter(matches);
      // What one of them is asked for decides about all: their kinds are one
      if (!matches(componentAt(0, total))) {
        return;
      }
      for (let start = 0; start < total; start += PAGE) {
        yield Array.from(
          { length: Math.min(PAGE, total - start) },
          (_, offset) => start + offset,
        ).flatMap(index => find(componentRef(index), credentials) ?? []);
      }
    },
  };
  return Object.assign(catalogServiceMock(), methods);
}
