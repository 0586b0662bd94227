import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { actorOf, CallerCredentials } from './actorOf';

/** How long the catalog's answer to one caller is used again. */
const KEPT_MS = 30_000;

/**
 * Which ML components a caller may read, and which of the groups and domains
 * that they roll up to, as the catalog itself answers that caller; never an
 * approximation of its conditions.
 */
export class VisibleEntities {
  readonly #kept = new Map<
    string,
    { until: number; entityRefs: Promise<string[]> }
  >();

  constructor(
    private readonly options: {
      catalog: CatalogService;
      entityFilter: FilterPredicate;
      now: () => Date;
    },
  ) {}

  /** Full lower-case references; may be up to 30 seconds old. */
  async list(credentials: CallerCredentials): Promise<string[]> {
    const now = this.options.now().getTime();
    for (const [caller, { until }] of this.#kept) {
      if (until <= now) {
        this.#kept.delete(caller);
      }
    }
    const caller = actorOf(credentials);
    const kept = this.#kept.get(caller);
    if (kept) {
      return kept.entityRefs;
    }
    const entityRefs = this.#read(credentials);
    const entry = { until: now + KEPT_MS, entityRefs };
    this.#kept.set(caller, entry);
    entityRefs.catch(() => {
      if (this.#kept.get(caller) === entry) {
        this.#kept.delete(caller);
      }
    });
    return entityRefs;
  }

  async #read(credentials: BackstageCredentials): Promise<string[]> {
    const { catalog, entityFilter } = this.options;
    const entityRefs: string[] = [];
    for await (const entities of catalog.streamEntities(
      {
        query: { $any: [entityFilter, { kind: { $in: ['group', 'domain'] } }] },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials },
    )) {
      entityRefs.push(...entities.map(entity => stringifyEntityRef(entity)));
    }
    return entityRefs;
  }
}
