import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { findRepository, IssueTarget } from './findRepository';

/** Where issues about components go. */
export class IssueTargets {
  constructor(
    private readonly options: {
      integrations: ScmIntegrationRegistry;
      readEntities: (entityRefs: string[]) => Promise<Entity[]>;
    },
  ) {}

  /** Never fails: a catalog that is away is a reason too. */
  async of(entityRef: string): Promise<IssueTarget> {
    try {
      const { integrations, readEntities } = this.options;
      const entity = (await readEntities([entityRef])).find(
        one => stringifyEntityRef(one) === entityRef,
      );
      return entity
        ? findRepository(entity, integrations)
        : {
            outcome: 'none',
            reason: 'The component is not in the catalog any more.',
          };
    } catch {
      return {
        outcome: 'none',
        reason: 'The catalog could not be read. Try again later.',
      };
    }
  }
}
