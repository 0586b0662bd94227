import {
  CollectionBatch,
  CollectionRunStore,
  Lease,
} from './CollectionRunStore';

/** Entities after which progress is written down. */
const STEP = 50;

/**
 * A batch that this replica works on. Keeps the lease alive and notes how far it
 * is, so that another replica goes on there; aborts once the lease is lost.
 */
export class HeldBatch {
  readonly #claimed: CollectionBatch;
  readonly #options: {
    runs: CollectionRunStore;
    worker: string;
    leaseMs: number;
    now: () => Date;
  };
  readonly #lost = new AbortController();
  readonly #done = new Set<string>();
  readonly #failures = new Map<string, number>();
  readonly #heartbeat: NodeJS.Timeout;
  #unwritten = 0;
  /** The last of the writes, which come one after the other, so that none takes progress back. */
  #writing: Promise<unknown> = Promise.resolve();

  /** Aborts when the replica stops or the lease is lost. */
  readonly signal: AbortSignal;

  constructor(
    claimed: CollectionBatch,
    options: {
      runs: CollectionRunStore;
      worker: string;
      leaseMs: number;
      now: () => Date;
    },
    stop: AbortSignal,
  ) {
    this.#claimed = claimed;
    this.#options = options;
    this.signal = AbortSignal.any([stop, this.#lost.signal]);
    claimed.entityRefs
      .slice(0, claimed.cursor)
      .forEach(entityRef => this.#done.add(entityRef));
    this.#heartbeat = setInterval(
      // The lease is as good as lost where the database does not answer
      () => this.#write().catch(() => this.#lost.abort()),
      options.leaseMs / 3,
    );
    this.#heartbeat.unref();
  }

  /** Entities that are still to do, in the batch's order. */
  remaining(): string[] {
    return this.#claimed.entityRefs.filter(ref => !this.#done.has(ref));
  }

  /** Notes that entities are done, and why their source failed if it did. */
  async done(
    entities: readonly { entityRef: string; failure?: string }[],
  ): Promise<void> {
    for (const { entityRef, failure } of entities) {
      this.#done.add(entityRef);
      if (failure !== undefined) {
        this.#failures.set(failure, (this.#failures.get(failure) ?? 0) + 1);
      }
    }
    this.#unwritten += entities.length;
    if (this.#unwritten >= STEP) {
      await this.#write();
    }
  }

  /** Ends the batch. */
  async finish(): Promise<void> {
    await this.#end('done');
  }

  /** Ends the batch as one that the collector could not do. */
  async giveUp(reason?: string): Promise<void> {
    if (reason !== undefined) {
      await this.done(
        this.remaining().map(entityRef => ({ entityRef, failure: reason })),
      );
    }
    await this.#end('failed');
  }

  /** Stops keeping the lease alive. */
  release(): void {
    clearInterval(this.#heartbeat);
  }

  async #end(result: 'done' | 'failed'): Promise<void> {
    if (await this.#write()) {
      const { runs, worker, now } = this.#options;
      await runs.finish(this.#claimed.id, worker, result, now());
    }
  }

  #write(): Promise<boolean> {
    const written = this.#writing.then(() => this.#writeNow());
    this.#writing = written.catch(() => {});
    return written;
  }

  async #writeNow(): Promise<boolean> {
    const { runs, worker, leaseMs, now } = this.#options;
    const lease: Lease = {
      worker,
      until: new Date(now().getTime() + leaseMs),
    };
    const failures = [...this.#failures].map(([reason, count]) => ({
      reason,
      count,
    }));
    this.#failures.clear();
    this.#unwritten = 0;
    const [next] = this.remaining();
    const held = await runs.advance(this.#claimed.id, lease, {
      cursor:
        next === undefined
          ? this.#claimed.entityRefs.length
          : this.#claimed.entityRefs.indexOf(next),
      failures,
    });
    if (!held) {
      this.#lost.abort();
    }
    return held;
  }
}
