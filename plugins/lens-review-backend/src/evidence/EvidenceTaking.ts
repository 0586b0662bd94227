import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CollectedFact,
  EvidenceCollector,
} from '@lens-review/backstage-plugin-lens-review-node';
import { EvidenceService } from './EvidenceService';
import { CollectedSet } from './FactStore';
import { HeldBatch } from './HeldBatch';
import { reasonOf, toFact } from './collectedFacts';

/**
 * Entities that are taken in together, if they come quickly: each statement costs
 * the same for a few as for one, and whoever answers for one of them waits for all.
 */
const TOGETHER = 100;

/** Batches that are stored at the same time: while the database writes one, the next is scored. */
const AT_ONCE = 2;

/** Nothing that was read waits longer than this for the next. */
const WAIT_MS = 1_000;

/** All that a run says: the error of a database may hold what was to be stored. */
const NOT_STORED = 'It could not be stored; the log of the backend says why';

/** What taking in needs. */
export interface EvidenceTakingOptions {
  collector: EvidenceCollector;
  batch: Pick<HeldBatch, 'done'>;
  evidence: Pick<EvidenceService, 'recordAll'>;
  /** How long facts hold. */
  expiryMs: number;
  logger: LoggerService;
  now: () => Date;
}

/** What of an entity is yet to be taken in. */
interface Waiting extends CollectedSet {
  /** Why its source failed, if it did. */
  failure?: string;
}

/**
 * Takes in what a collector says about the entities of a batch, several at a time
 * where they come quickly. An entity is done once it is stored; what cannot be
 * stored counts as failed and is asked for again with the next run.
 */
export class EvidenceTaking {
  readonly #options: EvidenceTakingOptions;
  readonly #storing = new Set<Promise<void>>();
  #waiting: Waiting[] = [];
  #failure: { error: unknown } | undefined;

  constructor(options: EvidenceTakingOptions) {
    this.#options = options;
  }

  /** @param failure - why its source failed, if it did */
  async add(
    entityRef: string,
    facts: CollectedFact[],
    failure?: string,
  ): Promise<void> {
    const { collector, expiryMs, now } = this.#options;
    const readAt = now();
    const expiresAt = new Date(readAt.getTime() + expiryMs);
    this.#waiting.push({
      entityRef,
      readAt,
      failure,
      facts: facts.map(fact =>
        toFact(fact, { entityRef, collector, now: readAt, expiresAt }),
      ),
    });
    const [first] = this.#waiting;
    if (
      this.#waiting.length >= TOGETHER ||
      readAt.getTime() - first.readAt.getTime() >= WAIT_MS
    ) {
      await this.#begin();
    }
  }

  /**
   * Takes in what is waiting, and waits until everything is stored. Where it
   * throws, something may still be being stored: {@link settle} waits for that.
   */
  async flush(): Promise<void> {
    await this.#begin();
    await this.settle();
    if (this.#failure) {
      throw this.#failure.error;
    }
  }

  /** Waits for what is being stored; what is waiting is given up. */
  async settle(): Promise<void> {
    await Promise.all(this.#storing);
  }

  /** Begins to store what is waiting, once there is room. */
  async #begin(): Promise<void> {
    while (this.#storing.size >= AT_ONCE) {
      await Promise.race(this.#storing);
    }
    if (this.#failure) {
      throw this.#failure.error;
    }
    const taken = this.#waiting;
    this.#waiting = [];
    if (taken.length > 0) {
      const storing = this.#store(taken)
        .catch(error => {
          this.#failure ??= { error };
        })
        .finally(() => this.#storing.delete(storing));
      this.#storing.add(storing);
    }
  }

  async #store(taken: Waiting[]): Promise<void> {
    const { batch, collector, evidence, logger } = this.#options;
    const failures = await evidence.recordAll(collector.id, taken);
    await batch.done(
      taken.map(({ entityRef, failure }) => {
        const error = failures.get(entityRef);
        if (error === undefined) {
          return { entityRef, failure };
        }
        logger.error(
          `What ${
            collector.id
          } says about ${entityRef} could not be stored: ${reasonOf(error)}`,
        );
        return { entityRef, failure: NOT_STORED };
      }),
    );
  }
}
