import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  lensReviewCreatePermission,
  lensReviewReadPermission,
  lensReviewUpdatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  lensReviewPermissionResourceRef,
  ReviewPermissionResource,
} from '@lens-review/backstage-plugin-lens-review-node';
import { Visibility } from '../database/Visibility';
import { ReviewRecord } from '../reviews/Review';
import { CallerCredentials } from './actorOf';
import { Independence } from './Independence';
import { ownerOf } from './ownerOf';
import { REVIEW_ACTIONS, ReviewAction } from './ReviewAction';
import { VisibleEntities } from './VisibleEntities';

/** A review that the caller may read, and which of some actions may be taken. */
export interface ReadableReview<TAction extends ReviewAction = ReviewAction> {
  review: ReviewRecord;
  may(action: TAction): boolean;
}

const ALL_ACTIONS: readonly ReviewAction[] = [
  'update',
  'requestExemption',
  'approveExemption',
  'signOff',
];

/** What a list may show. */
export interface ListVisibility extends Visibility {
  /** The one entity that the list is of, where the caller may read it. */
  entity?: Entity;
}

/**
 * Decides what a caller may see and do. What may not be read is not found, so
 * that its existence does not show; what may be read but not done is not allowed.
 * One question to the permission backend a request.
 */
export class ReviewAccess {
  constructor(
    private readonly options: {
      permissions: PermissionsService;
      permissionsRegistry: PermissionsRegistryService;
      catalog: CatalogService;
      visibleEntities: VisibleEntities;
      /** Undefined where there is no such review, or it is hidden. */
      findReview: (id: string) => Promise<ReviewRecord | undefined>;
      /** Owner of an ML component by full reference. */
      findOwner: (entityRef: string) => Promise<string | undefined>;
      independence: Independence;
    },
  ) {}

  /**
   * What of reviews and components a list may show; an empty `entityRefs` shows
   * nothing.
   *
   * @param entityRef - where the list is of one entity alone; that one is read
   * from the catalog and handed on
   */
  async listVisibility(
    credentials: CallerCredentials,
    entityRef?: string,
  ): Promise<ListVisibility> {
    const { entities, read } = await this.#decide(credentials, []);
    if (
      entities.result === AuthorizeResult.DENY ||
      read.result === AuthorizeResult.DENY
    ) {
      return { entityRefs: [] };
    }
    const visibility: ListVisibility = {};
    if (entityRef !== undefined) {
      const entity = await this.options.catalog.getEntityByRef(entityRef, {
        credentials,
      });
      visibility.entity = entity;
      visibility.entityRefs = entity ? [entityRef] : [];
    } else if (entities.result === AuthorizeResult.CONDITIONAL) {
      visibility.entityRefs = await this.options.visibleEntities.list(
        credentials,
      );
    }
    if (read.result === AuthorizeResult.CONDITIONAL) {
      visibility.reviews = createConditionTransformer(this.#ruleset())(
        read.conditions,
      );
    }
    return visibility;
  }

  /** @throws NotFoundError where it is not there or may not be read. */
  async readReview(
    id: string,
    credentials: CallerCredentials,
  ): Promise<ReadableReview> {
    return this.#readReview(
      id,
      this.options.findReview(id),
      ALL_ACTIONS,
      credentials,
    );
  }

  /**
   * Like `readReview`, while the review is being read.
   *
   * @param finding - why it fails is told to those alone who may read the review
   * @throws NotFoundError where it is not there or may not be read.
   */
  async openReview(
    id: string,
    finding: Promise<ReviewRecord | undefined>,
    credentials: CallerCredentials,
  ): Promise<ReadableReview<'update'>> {
    const readable = await this.#readReview(
      id,
      finding.catch(() => this.options.findReview(id)),
      ['update'],
      credentials,
    );
    await finding;
    return readable;
  }

  async #readReview<TAction extends ReviewAction>(
    id: string,
    finding: Promise<ReviewRecord | undefined>,
    actions: readonly TAction[],
    credentials: CallerCredentials,
  ): Promise<ReadableReview<TAction>> {
    const notFound = new NotFoundError(`There is no review '${id}'`);
    const [review, decisions] = await Promise.all([
      finding,
      this.#decide(credentials, actions),
    ]);
    if (!review) {
      throw notFound;
    }
    const { entities, read, on } = decisions;
    if (!(await this.#mayReadEntity(entities, review.entityRef, credentials))) {
      throw notFound;
    }
    const resource: ReviewPermissionResource = {
      id,
      entityRef: review.entityRef,
      owner: await this.#ownerFor(decisions.all, review.entityRef),
      lensAlias: review.lensAlias,
    };
    const authorize = createConditionAuthorizer(this.#ruleset());
    if (!authorize(read, resource)) {
      throw notFound;
    }
    return { review, may: action => authorize(on(action), resource) };
  }

  /**
   * @throws NotFoundError where it is not there or may not be read.
   * @throws NotAllowedError where it may be read only.
   */
  async updateReview(
    id: string,
    credentials: CallerCredentials,
  ): Promise<ReviewRecord> {
    return this.use(id, 'update', credentials);
  }

  /**
   * @throws NotFoundError where it is not there or may not be read.
   * @throws NotAllowedError where the action takes a permission that is not given.
   */
  async use(
    id: string,
    action: ReviewAction,
    credentials: CallerCredentials,
  ): Promise<ReviewRecord> {
    return this.useAny(id, [action], credentials);
  }

  /** Like `use`, for a step that any of several permissions allows. */
  async useAny(
    id: string,
    actions: ReviewAction[],
    credentials: CallerCredentials,
  ): Promise<ReviewRecord> {
    const { review, may } = await this.readReview(id, credentials);
    if (!actions.some(may)) {
      const names = actions.map(action => REVIEW_ACTIONS[action].name);
      throw new NotAllowedError(
        `You may not do this with the review; it takes the permission ${names.join(
          ' or ',
        )}`,
      );
    }
    return review;
  }

  /**
   * Like `use`, for a step that is somebody else's to take than those who own
   * the component.
   */
  async useIndependently(
    id: string,
    action: ReviewAction,
    credentials: CallerCredentials,
  ): Promise<ReviewRecord> {
    const review = await this.use(id, action, credentials);
    if (
      !(await this.options.independence.holds(review.entityRef, credentials))
    ) {
      throw new NotAllowedError(
        `This has to be done by a person who is not of the group that owns ${review.entityRef}`,
      );
    }
    return review;
  }

  /** Whether the caller is a person outside the group that owns a review's component. */
  async isIndependent(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<boolean> {
    return this.options.independence.holds(entityRef, credentials);
  }

  /**
   * An entity, where a review of it with one of these lenses could be read, whether
   * or not there is one, and what could be done with it. For a group, system or
   * domain that is what could be done with what it owns.
   *
   * @throws NotFoundError where it is not there or may not be read.
   */
  async readEntity(
    entityRef: string,
    lensAliases: string[],
    credentials: CallerCredentials,
  ): Promise<{ entity: Entity; may(action: ReviewAction): boolean }> {
    const entity = await this.#readEntity(entityRef, credentials);
    const { all, read, on } = await this.#decide(credentials, ALL_ACTIONS);
    const owner = ownerOf(entity) ?? (await this.#ownerFor(all, entityRef));
    const authorize = createConditionAuthorizer(this.#ruleset());
    const may = (action: ReviewAction | 'read') => {
      const decision = action === 'read' ? read : on(action);
      return (
        decision.result === AuthorizeResult.ALLOW ||
        lensAliases.some(lensAlias =>
          authorize(decision, { id: '', entityRef, owner, lensAlias }),
        )
      );
    };
    if (!may('read')) {
      throw notFoundEntity(entityRef);
    }
    return { entity, may };
  }

  /**
   * Like `readEntity`, where it is read or changed.
   *
   * @throws NotFoundError where it is not there or may not be read.
   * @throws NotAllowedError where it may be read only.
   */
  async useEntity(
    entityRef: string,
    lensAliases: string[],
    action: 'read' | 'update',
    credentials: CallerCredentials,
  ): Promise<Entity> {
    const { entity, may } = await this.readEntity(
      entityRef,
      lensAliases,
      credentials,
    );
    if (action === 'update' && !may('update')) {
      throw new NotAllowedError(
        `You may not change what is known of ${entityRef}; it takes the permission ${lensReviewUpdatePermission.name}`,
      );
    }
    return entity;
  }

  /**
   * The entity, where the caller may start a review of it with a lens, and whether
   * the caller could then change that review.
   *
   * @throws NotFoundError where it is not there or may not be read.
   * @throws NotAllowedError where no review of it may be started.
   */
  async createReview(
    entityRef: string,
    lensAlias: string,
    credentials: CallerCredentials,
  ): Promise<{ entity: Entity; mayUpdate: boolean }> {
    const entity = await this.#readEntity(entityRef, credentials);
    const [create] = await this.options.permissions.authorize(
      [{ permission: lensReviewCreatePermission, resourceRef: entityRef }],
      { credentials },
    );
    if (create.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not start a review of ${entityRef}; it takes the permission ${lensReviewCreatePermission.name}`,
      );
    }
    const update = (await this.#decide(credentials, ['update'])).on('update');
    const authorize = createConditionAuthorizer(this.#ruleset());
    return {
      entity,
      mayUpdate: authorize(update, {
        id: '',
        entityRef,
        owner: ownerOf(entity) ?? (await this.#ownerFor([update], entityRef)),
        lensAlias,
      }),
    };
  }

  /** Which of these entities the caller may read. */
  async readableAmong(
    entityRefs: string[],
    credentials: CallerCredentials,
  ): Promise<Set<string>> {
    if (entityRefs.length === 0) {
      return new Set();
    }
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata.name', 'metadata.namespace'] },
      { credentials },
    );
    return new Set(entityRefs.filter((_, index) => items[index]));
  }

  /** The catalog answers for the caller, so that its own conditions hold. */
  async #readEntity(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<Entity> {
    const entity = await this.options.catalog.getEntityByRef(entityRef, {
      credentials,
    });
    if (!entity) {
      throw notFoundEntity(entityRef);
    }
    return entity;
  }

  /** What the policy says of reading, and of some actions. */
  async #decide<TAction extends ReviewAction>(
    credentials: CallerCredentials,
    actions: readonly TAction[],
  ) {
    const all = await this.options.permissions.authorizeConditional(
      [
        { permission: catalogEntityReadPermission },
        { permission: lensReviewReadPermission },
        ...actions.map(action => ({ permission: REVIEW_ACTIONS[action] })),
      ],
      { credentials },
    );
    const [entities, read, ...decisions] = all;
    return {
      all,
      entities,
      read,
      on: (action: TAction) => decisions[actions.indexOf(action)],
    };
  }

  async #mayReadEntity(
    decision: PolicyDecision,
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<boolean> {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return true;
      case AuthorizeResult.CONDITIONAL:
        return (await this.readableAmong([entityRef], credentials)).size > 0;
      default:
        return false;
    }
  }

  /** Read only where a condition may ask for it. */
  async #ownerFor(
    decisions: PolicyDecision[],
    entityRef: string,
  ): Promise<string | undefined> {
    return decisions.some(
      ({ result }) => result === AuthorizeResult.CONDITIONAL,
    )
      ? this.options.findOwner(entityRef)
      : undefined;
  }

  #ruleset() {
    return this.options.permissionsRegistry.getPermissionRuleset(
      lensReviewPermissionResourceRef,
    );
  }
}

function notFoundEntity(entityRef: string): NotFoundError {
  return new NotFoundError(`There is no entity '${entityRef}'`);
}
