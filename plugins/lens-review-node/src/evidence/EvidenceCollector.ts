import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  FactKind,
  FactOutcome,
} from '@lens-review/backstage-plugin-lens-review-common';
import { HumanDuration } from '@backstage/types';

/**
 * Reads one source and says what is true of catalog entities there. A collector
 * never sees the database and keeps no state between runs.
 *
 * @public
 */
export interface EvidenceCollector {
  /** Short, kebab-case, unique among the installed collectors: `catalog`. */
  readonly id: string;
  /** What people call the source: `Software catalog`. */
  readonly title: string;
  /** Whether what it reads is made up, as in a demo; people are told so beside every fact. */
  readonly simulated?: boolean;
  /** `observed` where it reads the running system, `declared` where it reads what is written about it. */
  readonly kind: FactKind;
  /** Annotations through which an entity names what is read. Empty where every entity is read. */
  readonly annotations: readonly string[];
  /** Catalog fields that it reads beside annotations, as paths: `spec.owner`. */
  readonly catalogFields: readonly string[];
  /** Every fact it may yield. */
  readonly facts: readonly CollectorFact[];
  /**
   * How often its source is worth reading: scheduled collections leave it out until
   * then, unless it failed. Its facts expire after three times this, and not before
   * 24 hours. The portal's schedule where undefined.
   */
  readonly interval?: HumanDuration;

  /**
   * Whether the entity names what this collector reads. Where this is left out:
   * it carries one of `annotations`, or there are none to carry.
   */
  isConnected?(entity: Entity): boolean;

  /**
   * Reads a batch of entities and yields, for each, all that is known about it.
   * Entities that it leaves out name nothing that it reads, and have no facts.
   *
   * @throws whatever went wrong with the source as a whole. The entities that were
   * not yielded by then get the reason as `unknown`; what concerns one resource
   * alone belongs into that fact's outcome instead.
   */
  collect(options: CollectOptions): AsyncIterable<CollectedFacts>;
}

/**
 * A fact that a collector may yield.
 *
 * @public
 */
export interface CollectorFact {
  /** Dotted, beginning with the source: `catalog.owner_exists`. */
  readonly name: string;
  /** The question that it answers, as a sentence for people. */
  readonly asks: string;
  /** Where the source says it: `GetBucketVersioning → Status`. */
  readonly field?: string;
  /** Of numbers: `ms`, `percent`. */
  readonly unit?: string;
  /** The time that a number is about, up to when it was read, as an ISO 8601 duration: `PT24H`. */
  readonly window?: string;
}

/**
 * What a collector gets for one batch.
 *
 * @public
 */
export interface CollectOptions {
  /** Whole catalog entities, at most a hundred. */
  entities: Entity[];
  /**
   * Names the collection run: the same for all its batches, on every replica. What
   * holds for a whole run may be remembered by it, and no longer.
   */
  runId: string;
  logger: LoggerService;
  /** Aborts when the run is taken away or the portal stops. */
  signal: AbortSignal;
}

/**
 * All that a collector knows about one entity.
 *
 * @public
 */
export interface CollectedFacts {
  /** As `stringifyEntityRef` writes it. */
  entityRef: string;
  facts: CollectedFact[];
  /** What the entity names and could not be read this time. */
  unread?: UnreadResource[];
}

/**
 * Something that holds other resources, such as a file, and could not be read. What
 * is known of it stands, with the failure beside it; where nothing is known, each
 * of the collector's facts about it is unknown.
 *
 * @public
 */
export interface UnreadResource {
  /** As in its facts; those of what it holds begin with it and `#`. */
  resource: string;
  source: string;
  reason: string;
}

/**
 * One fact as a collector yields it; whose it is, its kind and its expiry are
 * added by the runner.
 *
 * - the named resource is not there: `absent`
 * - a setting of a resource that was read is not there: the value `false`, or empty
 * - anything else that fails (denied, throttled, timed out, malformed): `unknown`
 *
 * @public
 */
export type CollectedFact = FactOutcome & {
  /** One of the collector's declared facts. */
  name: string;
  /** ARN, or file and logical id, or null where the fact is about the entity itself. */
  resource: string | null;
  /** Where it was read: a URL, an ARN, an entity reference, a file with line. */
  source: string;
  /** When it was true, if not now: the time that the source itself gives. */
  observedAt?: Date;
  /** The entity through which the resource belongs to this one. */
  viaEntityRef?: string;
};
