import { Entity } from '@backstage/catalog-model';
import { ScopeChanges } from './ScopeIndex';

/** What the indexer has to ask the catalog. */
export interface CatalogLookup {
  /** Domain of a system, by full reference. */
  domainOf(systemRef: string): string | undefined;
  /** What groups and domains are directly part of, by full reference; all of them are keys. */
  parents: ReadonlyMap<string, readonly string[]>;
  /** Which of these entities exist, in scope or not. */
  existing(entityRefs: string[]): Promise<Set<string>>;
}

/**
 * Keeps what we know of catalog entities in step with the catalog: scope index,
 * attestations from annotations, and reviews that freeze while their entity is
 * gone. It does not read the catalog itself.
 */
export interface EntityIndexer {
  /** Takes in all entities that the entity filter lets through. */
  sync(
    entities: AsyncIterable<Entity>,
    catalog: CatalogLookup,
  ): Promise<ScopeChanges>;

  /** Takes in what groups, systems and domains attest for their components. */
  refreshHolders(entities: Entity[]): Promise<void>;

  /**
   * Takes in one entity. `inScope`: whether the entity filter lets it through;
   * where it does not, its reviews stay, but lists leave it out.
   */
  refresh(
    entity: Entity,
    options: { inScope: boolean; domain?: string },
  ): Promise<void>;
}
