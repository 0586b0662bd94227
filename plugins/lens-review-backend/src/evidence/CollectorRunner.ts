import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { durationToMilliseconds } from '@backstage/types';
import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import {
  EvidenceCollector,
  isCollectorConnected,
} from '@lens-review/backstage-plugin-lens-review-node';
import {
  CollectionBatch,
  CollectionRun,
  CollectionRunStore,
} from './CollectionRunStore';
import { EvidenceService } from './EvidenceService';
import { EvidenceTaking } from './EvidenceTaking';
import { HeldBatch } from './HeldBatch';
import {
  readStream,
  reasonOf,
  unknownInstead,
  unknownOfUnread,
} from './collectedFacts';

/** Entities that one collector gets at once. */
const BATCH_SIZE = 100;

/**
 * Share of an interval after which it counts as over: schedules do not strike to the
 * second, and a collector of a day would else miss every other day.
 */
const EARLY = 0.9;

/** What the runner is made of. */
export interface CollectorRunnerOptions {
  collectors: EvidenceCollector[];
  runs: CollectionRunStore;
  evidence: Pick<EvidenceService, 'recordAll' | 'listFacts'>;
  /** References in scope, in order, after one. */
  listRefs(page: { after?: string; limit: number }): Promise<string[]>;
  /** Whole entities; those that are gone are left out. */
  readEntities(entityRefs: string[]): Promise<Entity[]>;
  /** How long the facts of a collector hold. */
  expiryMs(collector: EvidenceCollector): number;
  /** Unique among all replicas. */
  worker: string;
  /** How long a batch is kept from other replicas without a sign of life. */
  leaseMs: number;
  logger: LoggerService;
  now: () => Date;
}

/** How the reading of a batch ended. */
type Reading = 'done' | 'failed' | 'aborted';

/** A batch that is read, and of which some is still being stored. */
interface StoringBatch {
  batchId: string;
  runId: string;
  /** Never rejects; with what went wrong. */
  ended: Promise<{ error: unknown } | undefined>;
}

/**
 * Runs collectors over entities. A run is rows in the database: any replica works
 * on its batches, and goes on with a batch whose worker died.
 */
export class CollectorRunner {
  /** Ends when nothing is left to do here. */
  #working: Promise<void> | undefined;
  /** Set where there may be work that the work under way has looked for in vain. */
  #asked = false;

  constructor(private readonly options: CollectorRunnerOptions) {}

  /**
   * Begins a run of all entities in scope with the collectors whose interval is
   * over, unless one is under way or no interval is over. Entities whose turn in a
   * run of some is yet to come are left to that: after a first start, these are all.
   */
  async startAll(): Promise<CollectionRun | undefined> {
    const { runs, listRefs } = this.options;
    if (await runs.hasOpenRun()) {
      return undefined;
    }
    const due = await this.#dueCollectors();
    if (due.length === 0) {
      return undefined;
    }
    const queued = new Set(await runs.listQueued());
    const entityRefs: string[] = [];
    let page: string[] = [];
    do {
      page = await listRefs({ after: page.at(-1), limit: BATCH_SIZE });
      entityRefs.push(...page.filter(entityRef => !queued.has(entityRef)));
    } while (page.length === BATCH_SIZE);
    return queued.size > 0 && entityRefs.length === 0
      ? undefined
      : this.#start(entityRefs, due, { whole: true });
  }

  /** Begins a run of some entities, with all collectors. */
  async startSome(entityRefs: string[]): Promise<CollectionRun> {
    return this.#start(entityRefs, this.options.collectors);
  }

  /** Begins a run of one entity, with all collectors. */
  async startOne(entityRef: string): Promise<CollectionRun> {
    return this.#start([entityRef], this.options.collectors, { entityRef });
  }

  /**
   * Works on batches until none is left or the signal aborts. Called again while
   * it works, it joins the work under way.
   */
  async work(signal: AbortSignal): Promise<void> {
    this.#asked = true;
    this.#working ??= this.#workWhileAsked(signal);
    return this.#working;
  }

  async #workWhileAsked(signal: AbortSignal): Promise<void> {
    try {
      while (this.#asked && !signal.aborted) {
        this.#asked = false;
        await this.#workAll(signal);
      }
    } finally {
      this.#working = undefined;
    }
  }

  /** Those that were not through all entities within their interval; without one, each time. */
  async #dueCollectors(): Promise<EvidenceCollector[]> {
    const { collectors, runs, now } = this.options;
    const turns = await runs.getWholeTurns();
    return collectors.filter(({ id, interval }) => {
      const last = turns[id];
      return (
        interval === undefined ||
        last === undefined ||
        now().getTime() - last.getTime() >=
          durationToMilliseconds(interval) * EARLY
      );
    });
  }

  async #start(
    entityRefs: string[],
    collectors: EvidenceCollector[],
    about: { entityRef?: string; whole?: boolean } = {},
  ): Promise<CollectionRun> {
    const { runs, now } = this.options;
    // All collectors look at the same entities before the next ones, so that what
    // one of them read is still at hand for the others
    const batches = chunksOf(entityRefs).flatMap(chunk =>
      collectors.map(({ id: collector }) => ({ collector, entityRefs: chunk })),
    );
    return runs.start(
      { ...about, entitiesTotal: entityRefs.length, batches },
      now(),
    );
  }

  async #workAll(signal: AbortSignal): Promise<void> {
    const { runs, worker, leaseMs, now } = this.options;
    const storing: StoringBatch[] = [];
    try {
      while (!signal.aborted) {
        const claimed = await runs.claim(
          { worker, until: new Date(now().getTime() + leaseMs) },
          now(),
          { except: storing.map(({ batchId }) => batchId) },
        );
        if (!claimed) {
          break;
        }
        const batch = new HeldBatch(claimed, this.options, signal);
        if (storing.some(({ runId }) => runId !== claimed.runId)) {
          // Another run may be about the same entities, and was asked for later
          try {
            await endAllBut(0, storing);
          } catch (error) {
            batch.release();
            throw error;
          }
        }
        storing.push(await this.#read(claimed, batch));
        // While one batch is stored, the next is read
        await endAllBut(1, storing);
      }
      await endAllBut(0, storing);
    } finally {
      await Promise.all(storing.map(({ ended }) => ended));
    }
  }

  /** Reads what a batch is about; some of it is still being stored then. */
  async #read(
    claimed: CollectionBatch,
    batch: HeldBatch,
  ): Promise<StoringBatch> {
    const { id: batchId, runId } = claimed;
    const collector = this.options.collectors.find(
      ({ id }) => id === claimed.collector,
    );
    if (!collector) {
      const ended = batch
        .giveUp('This collector is no longer installed')
        .finally(() => batch.release());
      return { batchId, runId, ended: failureOf(ended) };
    }
    const taking = this.#takeInto(collector, batch);
    const reading = this.#collect(collector, runId, batch, taking);
    await failureOf(reading);
    const ended = this.#end(reading, batch, taking);
    return { batchId, runId, ended: failureOf(ended) };
  }

  /** Waits until what was read is stored, and gives the batch back. */
  async #end(
    reading: Promise<Reading>,
    batch: HeldBatch,
    taking: EvidenceTaking,
  ): Promise<void> {
    try {
      const end = await reading;
      if (end !== 'aborted') {
        await taking.flush();
        await (end === 'done' ? batch.finish() : batch.giveUp());
      }
    } finally {
      // Whatever went wrong: what is released here, another replica may take up at once
      await taking.settle();
      batch.release();
    }
  }

  async #collect(
    collector: EvidenceCollector,
    runId: string,
    batch: HeldBatch,
    taking: EvidenceTaking,
  ): Promise<Reading> {
    const { logger, readEntities } = this.options;
    let entities: Entity[];
    try {
      entities = await readEntities(batch.remaining());
    } catch (error) {
      await this.#markUnknown(
        collector,
        batch,
        taking,
        `The catalog could not be read: ${reasonOf(error)}`,
        { onlyKnown: true },
      );
      return 'failed';
    }
    if (batch.signal.aborted) {
      return 'aborted';
    }
    const connected = entities.filter(entity =>
      isCollectorConnected(collector, entity),
    );
    const waiting = new Set(
      connected.map(entity => stringifyEntityRef(entity)),
    );
    for (const entityRef of batch.remaining()) {
      // Gone, or no longer naming what is read: what was known is withdrawn
      if (!waiting.has(entityRef)) {
        await taking.add(entityRef, []);
      }
    }
    await taking.flush();
    const stream = readStream(collector, {
      entities: connected,
      runId,
      logger: logger.child({ collector: collector.id }),
      signal: batch.signal,
    });
    for await (const item of stream) {
      if (batch.signal.aborted) {
        return 'aborted';
      }
      if (item.outcome === 'failed') {
        await taking.flush();
        logger.warn(
          `Collector ${collector.id} failed for ${waiting.size} entities: ${item.reason}`,
        );
        await this.#markUnknown(collector, batch, taking, item.reason);
        return 'failed';
      }
      const { entityRef, facts, unread = [] } = item.collected;
      if (waiting.delete(entityRef)) {
        const unknown =
          unread.length === 0
            ? []
            : unknownOfUnread(
                collector,
                unread,
                await this.#knownOf(collector, entityRef),
              );
        await taking.add(entityRef, [...facts, ...unknown]);
      }
    }
    if (waiting.size > 0 && batch.signal.aborted) {
      // It stopped before it came to the rest, of which it says nothing
      return 'aborted';
    }
    for (const entityRef of waiting) {
      await taking.add(entityRef, []);
    }
    return 'done';
  }

  /** What the rest of a batch gets where its source failed as a whole. */
  async #markUnknown(
    collector: EvidenceCollector,
    batch: HeldBatch,
    taking: EvidenceTaking,
    reason: string,
    /** Whether the entities may not name what is read, so that nothing new is said of them. */
    { onlyKnown } = { onlyKnown: false },
  ): Promise<void> {
    for (const entityRef of batch.remaining()) {
      const known = await this.#knownOf(collector, entityRef);
      if (known.length > 0 || !onlyKnown) {
        await taking.add(
          entityRef,
          unknownInstead(collector, entityRef, known, reason),
          reason,
        );
      } else {
        await batch.done([{ entityRef, failure: reason }]);
      }
    }
  }

  /** What is stored of a collector and an entity, and not withdrawn. */
  async #knownOf(
    collector: EvidenceCollector,
    entityRef: string,
  ): Promise<Fact[]> {
    return (await this.options.evidence.listFacts(entityRef)).filter(
      fact => fact.collector === collector.id && !fact.withdrawnAt,
    );
  }

  #takeInto(collector: EvidenceCollector, batch: HeldBatch): EvidenceTaking {
    const { evidence, expiryMs, logger, now } = this.options;
    return new EvidenceTaking({
      collector,
      batch,
      evidence,
      expiryMs: expiryMs(collector),
      logger,
      now,
    });
  }
}

/** What a promise is rejected with; waited for later, a rejection would end the process. */
function failureOf(
  promise: Promise<unknown>,
): Promise<{ error: unknown } | undefined> {
  return promise.then(
    () => undefined,
    error => ({ error }),
  );
}

/**
 * Waits for the first batches to end until so many are left.
 *
 * @throws what went wrong with one of them
 */
async function endAllBut(left: number, storing: StoringBatch[]): Promise<void> {
  while (storing.length > left) {
    const failure = await storing[0].ended;
    storing.shift();
    if (failure) {
      throw failure.error;
    }
  }
}

function chunksOf(entityRefs: string[]): string[][] {
  return Array.from(
    { length: Math.ceil(entityRefs.length / BATCH_SIZE) },
    (_, index) =>
      entityRefs.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
}
