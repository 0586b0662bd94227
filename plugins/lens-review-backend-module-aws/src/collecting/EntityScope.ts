import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AwsConfig } from '../AwsConfig';
import { AwsResource, NamedResource, Place } from '../naming/AwsResource';
import { nameResources, refusalOf } from '../naming/nameResources';
import { ANNOTATION_ARN, ResourceKind } from '../naming/ResourceKind';
import { AwsReader } from '../reading/AwsReader';
import { getResourceTags } from './getResourceTags';

/** Stands for an account as a whole, which has no ARN that says only that. */
const ACCOUNT_ARN = 'arn:aws:ce:::costs';

const ACCOUNT_KIND: ResourceKind = {
  title: 'account',
  example: ACCOUNT_ARN,
  annotations: [],
  identify: ({ text }) => (text === ACCOUNT_ARN ? 'costs' : undefined),
};

/**
 * One entity in one run: what it names, and the reader that reads it. Nothing that
 * it does not name can be read through it but what those resources lead to.
 */
export class EntityScope {
  readonly entityRef: string;

  constructor(
    readonly entity: Entity,
    /** Catalog resources that the entity depends on. */
    private readonly dependencies: readonly Entity[],
    readonly reader: AwsReader,
    private readonly config: AwsConfig,
  ) {
    this.entityRef = stringifyEntityRef(entity);
  }

  /** The resources of a kind that the entity names, with those that it may not. */
  async named(kind: ResourceKind): Promise<NamedResource[]> {
    const resources = nameResources(
      kind,
      this.entity,
      this.dependencies,
      this.config,
    );
    return Promise.all(
      resources.map(async named => {
        if (named.is === 'refused') {
          return named;
        }
        const reason = await this.#reasonByTag(named.resource);
        return reason === undefined
          ? named
          : {
              is: 'refused',
              named: named.resource.arn,
              reason,
              ...(named.resource.viaEntityRef === undefined
                ? {}
                : { viaEntityRef: named.resource.viaEntityRef }),
            };
      }),
    );
  }

  /**
   * The account that an entity's costs are in: the one that its annotation names, or
   * the default one. Where an account asks for tags on resources it has none to give.
   */
  account():
    | { is: 'readable'; accountId: string }
    | { is: 'refused'; reason: string } {
    const { metadata } = this.entity;
    const [named] = nameResources(
      ACCOUNT_KIND,
      {
        ...this.entity,
        metadata: {
          ...metadata,
          annotations: {
            ...metadata.annotations,
            [ANNOTATION_ARN]: ACCOUNT_ARN,
          },
        },
      },
      [],
      this.config,
    );
    if (named.is === 'refused') {
      return { is: 'refused', reason: named.reason };
    }
    const { accountId } = named.resource;
    const key = this.config.accounts.get(accountId)?.requireTag;
    return key === undefined
      ? { is: 'readable', accountId }
      : {
          is: 'refused',
          reason: `Account ${accountId} lets only resources be read whose tag '${key}' names the entity, and costs have none`,
        };
  }

  /** Why nothing may be read for the entity in an account and region that its resources lead to; undefined where it may. */
  refusal(place: Place): string | undefined {
    return refusalOf(place, this.entity, this.config);
  }

  /** Why the resource's tag does not let the entity read it; undefined where it may. */
  async #reasonByTag(resource: AwsResource): Promise<string | undefined> {
    const key = this.config.accounts.get(resource.accountId)?.requireTag;
    if (key === undefined) {
      return undefined;
    }
    const tags = await this.reader.read(getResourceTags, resource, {
      ResourceARNList: [resource.arn],
    });
    switch (tags.outcome) {
      case 'value':
        return tags.value.get(key)?.split(/\s+/).includes(this.entityRef)
          ? undefined
          : `The resource does not name this entity in its tag '${key}', which account ${resource.accountId} asks for`;
      case 'unknown':
        return `Whether its tag '${key}' names this entity is not known: ${tags.reason}`;
      case 'gone':
      case 'unset':
        return `The resource has no tags, and account ${resource.accountId} asks for '${key}'`;
      default:
        return tags satisfies never;
    }
  }
}
