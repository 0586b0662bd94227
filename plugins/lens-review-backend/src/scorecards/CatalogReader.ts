import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { isMlComponent } from '@lens-review/backstage-plugin-lens-review-common';
import { EntityIndexer } from './EntityIndexer';
import { ScopeChanges } from './ScopeIndex';
import { INDEXED_FIELDS } from './toScopeEntity';

/** References in one request to the catalog. */
const CHUNK = 500;

const REF_FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];

/** Groups, systems and domains may attest practices for their components. */
const HOLDER_FIELDS = [...REF_FIELDS, 'metadata.annotations'];

/** Reads the catalog on the plugin's own behalf and hands what it finds to the indexer. */
export class CatalogReader {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      indexer: EntityIndexer;
      entityFilter: FilterPredicate;
    },
  ) {}

  /**
   * Brings everything that is known of catalog entities up to date.
   *
   * @param signal - aborting it leaves what was not read yet as it was
   */
  async sync(signal: AbortSignal): Promise<ScopeChanges> {
    const domains = await this.#readDomains(signal);
    const parents = await this.#readParents(signal);
    return this.options.indexer.sync(this.#streamComponents(signal), {
      parents,
      domainOf: systemRef => domains.get(systemRef),
      existing: entityRefs => this.#findExisting(entityRefs, signal),
    });
  }

  /** Brings what is known of one entity up to date, as it was just read. */
  async refresh(entity: Entity): Promise<void> {
    await this.options.indexer.refresh(entity, {
      inScope: this.isInScope(entity),
    });
  }

  /** Brings what a group, system or domain attests up to date, as it was just read. */
  async refreshHolder(entity: Entity): Promise<void> {
    await this.options.indexer.refreshHolders([entity]);
  }

  /** Whether the entity filter lets it through. */
  isInScope(entity: Entity): boolean {
    return isMlComponent(entity, this.options.entityFilter);
  }

  /** Whole entities, in no order; those that are gone are left out. */
  async readEntities(entityRefs: string[]): Promise<Entity[]> {
    const { auth, catalog } = this.options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items.filter(entity => entity !== undefined);
  }

  async *#streamComponents(signal: AbortSignal): AsyncIterable<Entity> {
    const { auth, catalog, entityFilter } = this.options;
    for await (const entities of catalog.streamEntities(
      { query: entityFilter, fields: INDEXED_FIELDS },
      { credentials: await auth.getOwnServiceCredentials() },
    )) {
      signal.throwIfAborted();
      yield* entities;
    }
  }

  async #readDomains(signal: AbortSignal): Promise<Map<string, string>> {
    const { auth, catalog } = this.options;
    const domains = new Map<string, string>();
    for await (const systems of catalog.streamEntities(
      {
        query: { kind: 'system' },
        fields: [...HOLDER_FIELDS, 'spec.domain'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    )) {
      signal.throwIfAborted();
      await this.options.indexer.refreshHolders(systems);
      for (const system of systems) {
        const domain = domainOf(system);
        if (domain) {
          domains.set(stringifyEntityRef(system), domain);
        }
      }
    }
    return domains;
  }

  /** What groups and domains are directly part of; groups say so from either end. */
  async #readParents(signal: AbortSignal): Promise<Map<string, string[]>> {
    const { auth, catalog } = this.options;
    const parents = new Map<string, string[]>();
    const add = (child: string, ...of: string[]) =>
      parents.set(child, [...(parents.get(child) ?? []), ...of]);
    for await (const groups of catalog.streamEntities(
      {
        query: { kind: { $in: ['group', 'domain'] } },
        fields: [
          ...HOLDER_FIELDS,
          'spec.parent',
          'spec.children',
          'spec.subdomainOf',
        ],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    )) {
      signal.throwIfAborted();
      await this.options.indexer.refreshHolders(groups);
      for (const group of groups) {
        const ref = stringifyEntityRef(group);
        const above = readParentRefs(group);
        add(ref, ...above.parents);
        above.children.forEach(child => add(child, ref));
      }
    }
    return parents;
  }

  async #findExisting(
    entityRefs: string[],
    signal: AbortSignal,
  ): Promise<Set<string>> {
    const { auth, catalog } = this.options;
    const existing = new Set<string>();
    for (let start = 0; start < entityRefs.length; start += CHUNK) {
      signal.throwIfAborted();
      const chunk = entityRefs.slice(start, start + CHUNK);
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: chunk, fields: REF_FIELDS },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      chunk
        .filter((_, index) => items[index])
        .forEach(entityRef => existing.add(entityRef));
    }
    return existing;
  }
}

function domainOf(system: Entity): string | undefined {
  return readRef(system, system.spec?.domain, 'Domain');
}

/** What a group or domain says that it is part of, and what is part of it. */
function readParentRefs(group: Entity): {
  parents: string[];
  children: string[];
} {
  const { parent, children, subdomainOf } = group.spec ?? {};
  const isGroup = group.kind.toLowerCase() === 'group';
  const kind = isGroup ? 'Group' : 'Domain';
  const refs = (...values: unknown[]) =>
    values.flatMap(value => readRef(group, value, kind) ?? []);
  return {
    parents: refs(isGroup ? parent : subdomainOf),
    children: isGroup && Array.isArray(children) ? refs(...children) : [],
  };
}

function readRef(
  of: Entity,
  value: unknown,
  defaultKind: string,
): string | undefined {
  if (typeof value !== 'string') {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind,
        defaultNamespace: of.metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}
