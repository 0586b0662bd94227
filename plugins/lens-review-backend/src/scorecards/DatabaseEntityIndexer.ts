import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ReviewUpkeep } from '../reviews/ReviewService';
import { ReviewStore } from '../reviews/ReviewStore';
import { AttestationSync } from '../reviews/AttestationSync';
import { CatalogLookup, EntityIndexer } from './EntityIndexer';
import { ScopeChanges, ScopeEntity, ScopeIndex } from './ScopeIndex';
import { toScopeEntity } from './toScopeEntity';

/** Entities that are compared with the database at once. */
const CHUNK = 200;

/** What the indexer is made of. */
export interface EntityIndexerOptions {
  scope: ScopeIndex;
  reviews: ReviewStore;
  attestations: AttestationSync;
  upkeep: Pick<ReviewUpkeep, 'welcomeBack'>;
  now: () => Date;
}

/** The indexer on top of the stores. */
export class DatabaseEntityIndexer implements EntityIndexer {
  readonly #options: EntityIndexerOptions;

  constructor(options: EntityIndexerOptions) {
    this.#options = options;
  }

  async sync(
    entities: AsyncIterable<Entity>,
    catalog: CatalogLookup,
  ): Promise<ScopeChanges> {
    const { scope, now } = this.#options;
    const changes = await scope.sync(
      this.#readChunks(entities, catalog),
      catalog.parents,
      now(),
    );
    await this.#freezeAndThaw(catalog);
    return changes;
  }

  async refreshHolders(entities: Entity[]): Promise<void> {
    await this.#options.attestations.sync(entities);
  }

  async refresh(
    entity: Entity,
    options: { inScope: boolean; domain?: string },
  ): Promise<void> {
    const { scope, attestations, now } = this.#options;
    const entityRef = stringifyEntityRef(entity);
    if (options.inScope) {
      const scopeEntity = toScopeEntity(entity, () => options.domain);
      const { system } = scopeEntity;
      // Who does not know the domain must not take it away
      const domain =
        options.domain ?? (system && (await scope.getDomainOf(system)));
      await scope.put({ ...scopeEntity, domain }, now());
    } else {
      await scope.remove(entityRef, now());
    }
    await this.#thaw([entityRef]);
    await attestations.sync([entity]);
  }

  async *#readChunks(
    entities: AsyncIterable<Entity>,
    catalog: CatalogLookup,
  ): AsyncIterable<ScopeEntity[]> {
    const { attestations } = this.#options;
    let chunk: Entity[] = [];
    const take = async () => {
      const taken = chunk;
      chunk = [];
      await attestations.sync(taken);
      return taken.map(entity =>
        toScopeEntity(entity, ref => catalog.domainOf(ref)),
      );
    };
    for await (const entity of entities) {
      chunk.push(entity);
      if (chunk.length === CHUNK) {
        yield await take();
      }
    }
    if (chunk.length > 0) {
      yield await take();
    }
  }

  /** Freezes the reviews of entities that are gone, and brings back those of entities that are there. */
  async #freezeAndThaw(catalog: CatalogLookup): Promise<void> {
    const { scope, reviews } = this.#options;
    const reviewed = await reviews.listEntities();
    const refs = [...new Set(reviewed.map(({ entityRef }) => entityRef))];
    const present = new Set(await scope.filterInScope(refs));
    const others = refs.filter(entityRef => !present.has(entityRef));
    if (others.length > 0) {
      // No longer an ML component is not the same as gone
      for (const entityRef of await catalog.existing(others)) {
        present.add(entityRef);
      }
    }
    const gone = reviewed.filter(
      ({ entityRef, frozen }) => !frozen && !present.has(entityRef),
    );
    const back = reviewed.filter(
      ({ entityRef, frozen }) => frozen && present.has(entityRef),
    );
    await reviews.setFrozen(
      gone.map(({ entityRef }) => entityRef),
      true,
    );
    await this.#thaw(back.map(({ entityRef }) => entityRef));
  }

  async #thaw(entityRefs: string[]): Promise<void> {
    const { reviews, upkeep } = this.#options;
    if ((await reviews.setFrozen(entityRefs, false)) > 0) {
      await upkeep.welcomeBack();
    }
  }
}
