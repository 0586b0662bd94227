import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CollectedFacts,
  CollectOptions,
  EvidenceCollector,
} from '@lens-review/backstage-plugin-lens-review-node';
import { catalogChecks } from './checks';
import { readRelated } from './reading/readRelated';

/** Reads what the software catalog itself declares about every component. */
export class CatalogCollector implements EvidenceCollector {
  readonly id = 'catalog';
  readonly title = 'Software catalog';
  readonly kind = 'declared';
  /** Every entity is in the catalog: none has to name it. */
  readonly annotations = [];
  readonly catalogFields = unique(
    catalogChecks.flatMap(check => [
      ...(check.fields ?? []),
      ...(check.annotations ?? []).map(key => `metadata.annotations.${key}`),
    ]),
  );
  readonly facts = catalogChecks.map(({ fact }) => fact);

  constructor(
    private readonly options: { auth: AuthService; catalog: CatalogService },
  ) {}

  async *collect({
    entities,
    signal,
  }: CollectOptions): AsyncIterable<CollectedFacts> {
    signal.throwIfAborted();
    const { auth, catalog } = this.options;
    const related = await readRelated(
      catalog,
      await auth.getOwnServiceCredentials(),
      entities.flatMap(entity =>
        catalogChecks.flatMap(check => check.relatedRefs?.(entity) ?? []),
      ),
    );
    for (const entity of entities) {
      const entityRef = stringifyEntityRef(entity);
      yield {
        entityRef,
        facts: catalogChecks.map(({ fact, answer }) => ({
          name: fact.name,
          resource: null,
          source: entityRef,
          ...answer(entity, related),
        })),
      };
    }
  }
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort();
}
