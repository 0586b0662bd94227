/** A part of a collection run that one replica works on at a time. */
export interface CollectionBatch {
  id: string;
  runId: string;
  collector: string;
  entityRefs: string[];
  /** Entities of the batch that are done already; go on there. */
  cursor: number;
}

/** How often a collector failed with one reason. */
export interface CollectionFailure {
  collector: string;
  reason: string;
  count: number;
}

/** How far a collection run is. */
export interface CollectionRun {
  id: string;
  status: 'queued' | 'running' | 'done' | 'failed';
  /** Only for a run of one entity. */
  entityRef?: string;
  startedAt: Date;
  finishedAt?: Date;
  /** Entities that every collector is done with. */
  entitiesDone: number;
  entitiesTotal: number;
  /** Collectors that are done with every entity. */
  sourcesDone: number;
  sourcesTotal: number;
  failures: CollectionFailure[];
}

/** A lease on a batch; the worker's name is unique in all replicas. */
export interface Lease {
  worker: string;
  /** End of the lease; after it, another replica may take the batch over. */
  until: Date;
}

/**
 * Collection runs as rows, so that another replica goes on where one died. A run
 * is batches; a batch is one collector and some entities.
 */
export interface CollectionRunStore {
  /** Adds a run with its batches. A run without batches is done at once. */
  start(
    run: {
      /** Only for a run of one entity. */
      entityRef?: string;
      /** Whether it is about all entities in scope. */
      whole?: boolean;
      entitiesTotal: number;
      batches: { collector: string; entityRefs: string[] }[];
    },
    now: Date,
  ): Promise<CollectionRun>;

  /** Takes the next batch that nobody works on; undefined where there is none. */
  claim(
    lease: Lease,
    now: Date,
    options?: {
      /** Batches that whoever asks still holds, also where their lease ran out. */
      except?: readonly string[];
    },
  ): Promise<CollectionBatch | undefined>;

  /**
   * Notes how far a batch is and prolongs the lease. False where the lease was
   * lost to another worker: then stop.
   */
  advance(
    batchId: string,
    lease: Lease,
    progress: {
      cursor: number;
      /** Since the last call. */
      failures: { reason: string; count: number }[];
    },
  ): Promise<boolean>;

  /** Ends a batch, and its run with the last one. `failed`: the collector gave up on it. */
  finish(
    batchId: string,
    worker: string,
    result: 'done' | 'failed',
    now: Date,
  ): Promise<void>;

  get(runId: string): Promise<CollectionRun | undefined>;

  /** The newest run in which each collector took part, by collector id. */
  getLastRuns(): Promise<Record<string, CollectionRun>>;

  /**
   * When the newest run of all entities began that a collector got through without
   * giving up, by collector id.
   */
  getWholeTurns(): Promise<Record<string, Date>>;

  /** Entities of batches that nobody has begun. */
  listQueued(): Promise<string[]>;

  /** Whether a run of all entities is under way. */
  hasOpenRun(): Promise<boolean>;

  /**
   * Forgets runs that ended before an instant, but for those that
   * {@link getWholeTurns} is about; answers how many.
   */
  forgetEndedBefore(instant: Date): Promise<number>;
}
