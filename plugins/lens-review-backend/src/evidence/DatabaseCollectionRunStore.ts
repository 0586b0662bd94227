import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import {
  InstantColumn,
  toDate,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import { isPostgres } from '../database/isPostgres';
import {
  CollectionBatch,
  CollectionFailure,
  CollectionRun,
  CollectionRunStore,
  Lease,
} from './CollectionRunStore';

interface RunRow {
  id: string;
  entity_ref: string | null;
  entities_total: number;
  started_at: InstantColumn;
  finished_at: InstantColumn | null;
}

interface BatchRow {
  id: string;
  run_id: string;
  position: number;
  collector: string;
  entity_refs: string;
  cursor: number;
  status: 'queued' | 'running' | 'done' | 'failed';
  lease_worker: string | null;
  lease_until: InstantColumn | null;
  failures: string;
}

/** Runs in the tables `collection_runs` and `collection_batches`. */
export class DatabaseCollectionRunStore implements CollectionRunStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async start(
    run: {
      entityRef?: string;
      whole?: boolean;
      entitiesTotal: number;
      batches: { collector: string; entityRefs: string[] }[];
    },
    now: Date,
  ): Promise<CollectionRun> {
    const id = randomUUID();
    await this.#db.transaction(async tx => {
      await tx('collection_runs').insert({
        id,
        entity_ref: run.entityRef ?? null,
        whole: run.whole ?? false,
        entities_total: run.entitiesTotal,
        started_at: now,
        finished_at: run.batches.length === 0 ? now : null,
      });
      await tx.batchInsert(
        'collection_batches',
        run.batches.map((batch, position) => ({
          id: randomUUID(),
          run_id: id,
          position,
          collector: batch.collector,
          entity_refs: JSON.stringify(batch.entityRefs),
          cursor: 0,
          status: 'queued',
          failures: '{}',
        })),
        100,
      );
    });
    const stored = await this.get(id);
    if (!stored) {
      throw new Error(`Collection run ${id} could not be stored`);
    }
    return stored;
  }

  async claim(
    lease: Lease,
    now: Date,
    { except = [] }: { except?: readonly string[] } = {},
  ): Promise<CollectionBatch | undefined> {
    return this.#db.transaction(async tx => {
      const row = await firstFree(tx, await openRuns(tx), except, now);
      if (!row) {
        return undefined;
      }
      await tx('collection_batches').where({ id: row.id }).update({
        status: 'running',
        lease_worker: lease.worker,
        lease_until: lease.until,
      });
      return {
        id: row.id,
        runId: row.run_id,
        collector: row.collector,
        entityRefs: JSON.parse(row.entity_refs),
        cursor: row.cursor,
      };
    });
  }

  async advance(
    batchId: string,
    lease: Lease,
    progress: {
      cursor: number;
      failures: { reason: string; count: number }[];
    },
  ): Promise<boolean> {
    return this.#db.transaction(async tx => {
      const held = tx<BatchRow>('collection_batches').where({
        id: batchId,
        status: 'running',
        lease_worker: lease.worker,
      });
      if (isPostgres(tx)) {
        held.forUpdate();
      }
      const row = await held.first();
      if (!row) {
        return false;
      }
      const failures: Record<string, number> = JSON.parse(row.failures);
      for (const { reason, count } of progress.failures) {
        failures[reason] = (failures[reason] ?? 0) + count;
      }
      await tx('collection_batches')
        .where({ id: batchId })
        .update({
          cursor: progress.cursor,
          lease_until: lease.until,
          failures: JSON.stringify(failures),
        });
      return true;
    });
  }

  async finish(
    batchId: string,
    worker: string,
    result: 'done' | 'failed',
    now: Date,
  ): Promise<void> {
    await this.#db.transaction(async tx => {
      const batch = await tx<BatchRow>('collection_batches')
        .where({ id: batchId })
        .first();
      if (!batch) {
        return;
      }
      // Whoever ends the last two batches at once must see each other's end
      if (isPostgres(tx)) {
        await tx('collection_runs').where({ id: batch.run_id }).forUpdate();
      }
      await tx('collection_batches')
        .where({ id: batchId, status: 'running', lease_worker: worker })
        .update({ status: result, lease_until: null });
      const open = await tx('collection_batches')
        .where({ run_id: batch.run_id })
        .whereIn('status', ['queued', 'running'])
        .first();
      if (!open) {
        await tx('collection_runs')
          .where({ id: batch.run_id, finished_at: null })
          .update({ finished_at: now });
      }
    });
  }

  async get(runId: string): Promise<CollectionRun | undefined> {
    const row = await this.#db<RunRow>('collection_runs')
      .where({ id: runId })
      .first();
    return row && this.#toRun(row);
  }

  async getLastRuns(): Promise<Record<string, CollectionRun>> {
    const newest: { collector: string; started_at: InstantColumn }[] =
      await this.#db('collection_batches')
        .join('collection_runs', 'collection_runs.id', 'run_id')
        .whereNull('collection_runs.entity_ref')
        .groupBy('collector')
        .select('collector')
        .max({ started_at: 'collection_runs.started_at' });
    const runs: Record<string, CollectionRun> = {};
    for (const { collector, started_at } of newest) {
      const row: RunRow | undefined = await this.#db('collection_runs')
        .join('collection_batches', 'collection_runs.id', 'run_id')
        .whereNull('collection_runs.entity_ref')
        .where({ collector, started_at: toDate(started_at) })
        .select('collection_runs.*')
        .first();
      if (row) {
        runs[collector] = await this.#toRun(row, collector);
      }
    }
    return runs;
  }

  async getWholeTurns(): Promise<Record<string, Date>> {
    const unfinished = this.#db('collection_batches as other')
      .where({
        'other.run_id': this.#db.ref('collection_runs.id'),
        'other.collector': this.#db.ref('collection_batches.collector'),
      })
      .whereNot('other.status', 'done');
    const turns: { collector: string; started_at: InstantColumn }[] =
      await this.#db('collection_batches')
        .join('collection_runs', 'collection_runs.id', 'run_id')
        .where('collection_runs.whole', true)
        .whereNotExists(unfinished)
        .groupBy('collection_batches.collector')
        .select('collection_batches.collector')
        .max({ started_at: 'collection_runs.started_at' });
    return Object.fromEntries(
      turns.map(({ collector, started_at }) => [collector, toDate(started_at)]),
    );
  }

  async listQueued(): Promise<string[]> {
    const queued: string[] = await this.#db('collection_batches')
      .where({ status: 'queued' })
      .pluck('entity_refs');
    return queued.flatMap((json): string[] => JSON.parse(json));
  }

  async hasOpenRun(): Promise<boolean> {
    const open = await this.#db('collection_runs')
      .where({ finished_at: null, whole: true })
      .first();
    return open !== undefined;
  }

  async forgetEndedBefore(instant: Date): Promise<number> {
    const turns = Object.values(await this.getWholeTurns());
    return this.#db('collection_runs')
      .where('finished_at', '<', instant)
      .whereNot(kept => {
        kept.where('whole', true).whereIn('started_at', turns);
      })
      .delete();
  }

  async #toRun(row: RunRow, collector?: string): Promise<CollectionRun> {
    const batches = await this.#db<BatchRow>('collection_batches')
      .where({ run_id: row.id, ...(collector && { collector }) })
      .orderBy('position');
    const finishedAt = toOptionalDate(row.finished_at);
    return {
      id: row.id,
      status: statusOf(batches, finishedAt !== undefined),
      entityRef: toOptional(row.entity_ref),
      startedAt: toDate(row.started_at),
      finishedAt,
      entitiesDone: countDone(batches, row.entities_total),
      entitiesTotal: row.entities_total,
      ...countSources(batches),
      failures: sumFailures(batches),
    };
  }
}

function statusOf(
  batches: BatchRow[],
  finished: boolean,
): CollectionRun['status'] {
  if (finished) {
    return batches.some(batch => batch.status === 'failed') ? 'failed' : 'done';
  }
  return batches.every(batch => batch.status === 'queued')
    ? 'queued'
    : 'running';
}

/** Entities that the slowest collector is done with. */
function countDone(batches: BatchRow[], total: number): number {
  const left = new Map<string, number>();
  for (const batch of batches) {
    const all: string[] = JSON.parse(batch.entity_refs);
    const open =
      batch.status === 'queued' || batch.status === 'running'
        ? all.length - batch.cursor
        : 0;
    left.set(batch.collector, (left.get(batch.collector) ?? 0) + open);
  }
  return total - Math.max(0, ...left.values());
}

function countSources(
  batches: BatchRow[],
): Pick<CollectionRun, 'sourcesDone' | 'sourcesTotal'> {
  const all = new Set(batches.map(({ collector }) => collector));
  const open = new Set(
    batches
      .filter(({ status }) => status === 'queued' || status === 'running')
      .map(({ collector }) => collector),
  );
  return { sourcesDone: all.size - open.size, sourcesTotal: all.size };
}

function sumFailures(batches: BatchRow[]): CollectionFailure[] {
  const failures = new Map<string, CollectionFailure>();
  for (const { collector, failures: json } of batches) {
    const counts: Record<string, number> = JSON.parse(json);
    for (const [reason, count] of Object.entries(counts)) {
      const key = JSON.stringify([collector, reason]);
      const before = failures.get(key)?.count ?? 0;
      failures.set(key, { collector, reason, count: before + count });
    }
  }
  return [...failures.values()];
}

/**
 * Runs that are not at their end. Somebody waits for a run of one entity, so that
 * it need not wait for a run of all; else first come, first served.
 */
async function openRuns(tx: Knex.Transaction): Promise<string[]> {
  return tx('collection_runs')
    .whereNull('finished_at')
    .orderByRaw('CASE WHEN entity_ref IS NULL THEN 1 ELSE 0 END')
    .orderBy(['started_at', 'id'])
    .pluck('id');
}

/** The first batch that nobody works on, of the first run that has one. */
async function firstFree(
  tx: Knex.Transaction,
  runIds: string[],
  except: readonly string[],
  now: Date,
): Promise<BatchRow | undefined> {
  for (const runId of runIds) {
    const free = tx<BatchRow>('collection_batches')
      .where({ run_id: runId })
      .whereNotIn('id', except)
      .where(where => {
        where
          .where({ status: 'queued' })
          .orWhere(taken =>
            taken.where({ status: 'running' }).where('lease_until', '<=', now),
          );
      })
      .orderBy('position')
      .limit(1);
    if (isPostgres(tx)) {
      free.forUpdate().skipLocked();
    }
    const [row] = await free;
    if (row) {
      return row;
    }
  }
  return undefined;
}
