import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { insertRows } from '../database/insertRows';
import { isPostgres } from '../database/isPostgres';
import { sha256 } from '../database/sha256';
import { whereAmong } from '../database/whereAmong';
import { FactRow } from './factRows';
import { CollectedSet } from './FactStore';

/*
 * A row of `fact_sets` says what a collector said last about an entity, as a
 * digest, and when it said it last. Where it says the same again, that is the
 * only row that is written: the times in it stand for those of the facts.
 */

/** A fact as it is stored, its times already those of the set that it belongs to. */
export type SetRow = FactRow;

/** Facts, each with the times of its set where it has one; a fact that is withdrawn keeps its own. */
export function withSets(db: Knex): Knex.QueryBuilder<FactRow, SetRow[]> {
  return db('facts')
    .leftJoin('fact_sets as said', join =>
      join
        .on('said.entity_ref', 'facts.entity_ref')
        .andOn('said.collector', 'facts.collector')
        .andOnNull('facts.withdrawn_at'),
    )
    .select(
      'facts.*',
      db.raw(
        'CASE WHEN facts.observed_at = said.stored_at THEN said.confirmed_at ELSE facts.observed_at END AS observed_at',
      ),
      db.raw('coalesce(said.expires_at, facts.expires_at) AS expires_at'),
    );
}

/** Writes down what was said, where the same could be said again. */
export async function replaceSets(
  collector: string,
  collected: readonly CollectedSet[],
  tx: Knex.Transaction,
): Promise<void> {
  const rows = collected.flatMap(set => toRow(collector, set) ?? []);
  const kept = new Set(rows.map(row => row.entity_ref));
  await whereAmong(
    tx,
    tx('fact_sets').where({ collector }),
    'entity_ref',
    collected
      .map(({ entityRef }) => entityRef)
      .filter(entityRef => !kept.has(entityRef)),
  ).delete();
  await insertRows(tx, 'fact_sets', rows, ['entity_ref', 'collector']);
}

/** Moves the times of sets that say just the same and have not run out; answers their entities. */
export async function confirmSets(
  db: Knex,
  collector: string,
  collected: readonly CollectedSet[],
  now: Date,
): Promise<Set<string>> {
  const rows = collected.flatMap(set => toRow(collector, set) ?? []);
  if (rows.length === 0) {
    return new Set();
  }
  const instant = (value: Date) => (isPostgres(db) ? value : value.getTime());
  const incoming = rows.map(row => ({
    entity_ref: row.entity_ref,
    digest: row.digest,
    confirmed_at: instant(row.confirmed_at),
    expires_at: instant(row.expires_at),
  }));
  const source = isPostgres(db)
    ? 'json_to_recordset(CAST(? AS json)) AS said(entity_ref text, digest text, confirmed_at timestamptz, expires_at timestamptz)'
    : `(SELECT ${['entity_ref', 'digest', 'confirmed_at', 'expires_at']
        .map(column => `value ->> '${column}' AS ${column}`)
        .join(', ')} FROM json_each(?)) AS said`;
  const result: { entity_ref: string }[] | { rows: { entity_ref: string }[] } =
    await db.raw(
      `UPDATE fact_sets SET confirmed_at = said.confirmed_at, expires_at = said.expires_at FROM ${source}
       WHERE fact_sets.entity_ref = said.entity_ref AND fact_sets.collector = ? AND fact_sets.digest = said.digest
         AND fact_sets.expires_at > ? AND fact_sets.expires_at <= said.expires_at
       RETURNING fact_sets.entity_ref`,
      [JSON.stringify(incoming), collector, instant(now)],
    );
  const confirmed = Array.isArray(result) ? result : result.rows;
  return new Set(confirmed.map(row => row.entity_ref));
}

/**
 * Undefined where saying the same again must not be taken for the same: a read
 * that failed leaves what was known, and facts with ends of their own run out one
 * by one.
 */
function toRow(collector: string, { entityRef, facts, readAt }: CollectedSet) {
  const [first] = facts;
  if (
    first === undefined ||
    facts.some(
      fact =>
        fact.outcome === 'unknown' ||
        fact.lastFailure !== undefined ||
        fact.expiresAt.getTime() !== first.expiresAt.getTime(),
    )
  ) {
    return undefined;
  }
  return {
    entity_ref: entityRef,
    collector,
    digest: sha256(JSON.stringify(facts.map(fact => said(fact, readAt)))),
    stored_at: readAt,
    confirmed_at: readAt,
    expires_at: first.expiresAt,
  };
}

/** All of a fact but when it was read. */
function said(fact: Fact, readAt: Date): unknown[] {
  const observedAt = fact.observedAt.getTime();
  return [
    fact.kind,
    fact.name,
    fact.resource,
    fact.source,
    fact.viaEntityRef,
    fact.outcome,
    fact.outcome === 'value' ? fact.value : fact.reason,
    fact.outcome === 'value' ? fact.unit : undefined,
    observedAt === readAt.getTime() ? undefined : observedAt,
  ];
}
