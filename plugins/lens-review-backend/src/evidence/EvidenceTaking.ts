import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CollectedFact,
  EvidenceCollector,
} from '@lens-review/backstage-plugin-lens-review-node';
import { EvidenceService } from './EvidenceService';
import { CollectedSet } from './FactStore';
import { HeldBatch } from './HeldBatch';
import { reasonOf, toFact } from './collectedFacts';

/** Entities that are taken in together, if they come quickly. */
const TOGETHER = 50;

/** Nothing that was read waits longer than this for the next. */
const WAIT_MS = 1_000;

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
  #waiting: Waiting[] = [];

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
      await this.flush();
    }
  }

  /** Takes in what is waiting. */
  async flush(): Promise<void> {
    const { batch, collector, evidence, logger } = this.#options;
    const taken = this.#waiting;
    this.#waiting = [];
    if (taken.length === 0) {
      return;
    }
    const failures = await evidence.recordAll(collector.id, taken);
    for (const { entityRef, failure } of taken) {
      const error = failures.get(entityRef);
      if (error === undefined) {
        await batch.done(entityRef, failure);
      } else {
        logger.error(
          `What ${
            collector.id
          } says about ${entityRef} could not be stored: ${reasonOf(error)}`,
        );
        await batch.done(
          entityRef,
          `It could not be stored: ${reasonOf(error)}`,
        );
      }
    }
  }
}
