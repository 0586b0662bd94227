import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { InstantColumn, toDate, toOptionalDate } from '../database/columns';
import { insertDocuments, insertRows } from '../database/insertRows';
import { isPostgres } from '../database/isPostgres';
import { whereAmong } from '../database/whereAmong';
import { sayingOf } from './factSays';
import { CollectedSet, FactsAtHand, FactStore, TakenFacts } from './FactStore';
import { mergeDocument, MergedDocument } from './mergeDocument';
import { parseFacts, printChanges, printFacts } from './storedFacts';

/** Changes of one row in the history; more are several rows. */
const CHANGES = 10_000;

/** A row of the table `fact_documents`, as far as it is read. */
export interface FactDocumentRow {
  entity_ref: string;
  collector: string;
  facts: string;
  failing: number;
  confirmed_at: InstantColumn;
  expires_at: InstantColumn | null;
}

/**
 * Facts in the table `fact_documents`: one row per entity and collector, however
 * many facts there are; the times of the row stand for those of its facts. What
 * failed is in `fact_failures` as well, where SQL counts it, and what facts were
 * in `fact_changes`.
 */
export class DatabaseFactStore implements FactStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(entityRef: string, tx?: Knex.Transaction): Promise<Fact[]> {
    const facts = await this.listOfEntities([entityRef], tx ?? this.#db);
    return facts.get(entityRef) ?? [];
  }

  async listOfEntities(
    entityRefs: readonly string[],
    tx: Knex,
    atHand?: FactsAtHand,
  ): Promise<Map<string, Fact[]>> {
    const query = selectDocuments(tx, entityRefs);
    if (atHand) {
      // The row is still read for its place among the others
      query.select(
        tx.raw("CASE WHEN collector = ? THEN '[]' ELSE facts END AS facts", [
          atHand.collector,
        ]),
      );
    } else {
      query.select('facts');
    }
    const rows: FactDocumentRow[] = await query;
    const facts = new Map<string, Fact[]>();
    for (const row of rows) {
      const { entity_ref: entityRef, collector } = row;
      const known =
        atHand?.collector === collector
          ? atHand.facts.get(entityRef) ?? []
          : factsOf(row);
      facts.set(entityRef, [...(facts.get(entityRef) ?? []), ...known]);
    }
    return facts;
  }

  async replaceCollected(
    collector: string,
    collected: readonly CollectedSet[],
    now: Date,
    tx: Knex.Transaction,
  ): Promise<Map<string, TakenFacts>> {
    const rows: FactDocumentRow[] = await selectDocuments(
      tx,
      collected.map(({ entityRef }) => entityRef),
    )
      .where({ collector })
      .select('facts');
    const before = new Map(rows.map(row => [row.entity_ref, row]));
    // What comes twice in one go counts as it came last
    const sets = [
      ...new Map(collected.map(set => [set.entityRef, set])).values(),
    ];
    const documents = sets.flatMap(set => {
      const row = before.get(set.entityRef);
      const known = row ? factsOf(row) : [];
      return set.facts.length + known.length === 0
        ? []
        : { set, ...toDocument(collector, set, known, now) };
    });
    await insertDocuments(
      tx,
      'fact_documents',
      documents.map(({ row }) => ({ ...row })),
      { key: ['entity_ref', 'collector'] },
    );
    await insertDocuments(
      tx,
      'fact_changes',
      documents.flatMap(({ set: { entityRef }, merged }) =>
        chunksOf(merged.news).map(news => ({
          entity_ref: entityRef,
          collector,
          at: now,
          facts: printChanges(news),
        })),
      ),
    );
    const failed = rows.filter(row => row.failing > 0);
    if (failed.length > 0) {
      await whereAmong(
        tx,
        tx('fact_failures').where({ collector }),
        'entity_ref',
        failed.map(row => row.entity_ref),
      ).delete();
    }
    await insertRows(
      tx,
      'fact_failures',
      documents.flatMap(({ set: { entityRef }, merged }) =>
        failuresOf(merged).map(failure => ({
          entity_ref: entityRef,
          collector,
          ...failure,
        })),
      ),
    );
    return new Map(
      documents.map(({ row, merged }) => [
        row.entity_ref,
        // A character that was replaced is to count as it is read from then on
        row.facts.includes('\uFFFD')
          ? { ...merged, facts: factsOf(row) }
          : merged,
      ]),
    );
  }

  async confirm(
    collector: string,
    collected: readonly CollectedSet[],
    now: Date,
  ): Promise<Set<string>> {
    const instant = (value: Date) =>
      isPostgres(this.#db) ? value : value.getTime();
    const incoming = collected.flatMap(set => {
      const saying = sayingOf(set);
      return saying
        ? {
            entity_ref: set.entityRef,
            digest: saying.digest,
            confirmed_at: instant(set.readAt),
            expires_at: instant(saying.expiresAt),
          }
        : [];
    });
    if (incoming.length === 0) {
      return new Set();
    }
    const source = isPostgres(this.#db)
      ? 'json_to_recordset(CAST(? AS json)) AS said(entity_ref text, digest text, confirmed_at timestamptz, expires_at timestamptz)'
      : `(SELECT ${['entity_ref', 'digest', 'confirmed_at', 'expires_at']
          .map(column => `value ->> '${column}' AS ${column}`)
          .join(', ')} FROM json_each(?)) AS said`;
    const result:
      | { entity_ref: string }[]
      | { rows: { entity_ref: string }[] } = await this.#db.raw(
      `UPDATE fact_documents SET confirmed_at = said.confirmed_at, expires_at = said.expires_at FROM ${source}
       WHERE fact_documents.entity_ref = said.entity_ref AND fact_documents.collector = ? AND fact_documents.digest = said.digest
         AND fact_documents.expires_at > ? AND fact_documents.expires_at <= said.expires_at
       RETURNING fact_documents.entity_ref`,
      [JSON.stringify(incoming), collector, instant(now)],
    );
    const confirmed = Array.isArray(result) ? result : result.rows;
    return new Set(confirmed.map(row => row.entity_ref));
  }
}

/** Documents by entity and collector, yet without their facts. */
function selectDocuments(
  db: Knex,
  entityRefs: readonly string[],
): Knex.QueryBuilder {
  return whereAmong(
    db,
    db('fact_documents')
      .select(
        'entity_ref',
        'collector',
        'failing',
        'confirmed_at',
        'expires_at',
      )
      .orderBy(['entity_ref', 'collector']),
    'entity_ref',
    entityRefs,
  );
}

export function factsOf(row: FactDocumentRow): Fact[] {
  return parseFacts(
    row.facts,
    { entityRef: row.entity_ref, collector: row.collector },
    {
      confirmedAt: toDate(row.confirmed_at),
      expiresAt: toOptionalDate(row.expires_at),
    },
  );
}

/** A row as it is written. */
interface NewDocumentRow extends FactDocumentRow {
  standing: number;
  digest: string | null;
  stored_at: Date;
}

function toDocument(
  collector: string,
  set: CollectedSet,
  before: readonly Fact[],
  now: Date,
): { merged: MergedDocument; row: NewDocumentRow } {
  const merged = mergeDocument(collector, set, before, now);
  const saying = sayingOf(set);
  return {
    merged,
    row: {
      entity_ref: set.entityRef,
      collector,
      facts: printFacts(merged.facts, {
        confirmedAt: set.readAt,
        expiresAt: saying?.expiresAt,
      }),
      standing: merged.facts.filter(fact => !fact.withdrawnAt).length,
      failing: failuresOf(merged).length,
      digest: saying?.digest ?? null,
      stored_at: set.readAt,
      confirmed_at: set.readAt,
      expires_at: saying?.expiresAt ?? null,
    },
  };
}

/** A row of the table `fact_failures`, without whose it is. */
interface Failure {
  reason: string;
  /** How many could not be read. */
  facts: number;
  /** They belong to the entity through another. */
  behind: boolean;
}

/** What could not be read, by reason; what is behind other entities apart from the rest. */
function failuresOf({ facts }: MergedDocument): Failure[] {
  const failures = new Map<string, Failure>();
  for (const fact of facts) {
    if (
      fact.withdrawnAt === undefined &&
      (fact.outcome === 'unknown' || fact.lastFailure)
    ) {
      const own = fact.outcome === 'value' ? undefined : fact.reason;
      const reason = fact.lastFailure?.reason ?? own ?? '';
      const behind = fact.viaEntityRef !== undefined;
      const key = `${behind} ${reason}`;
      const known = failures.get(key)?.facts ?? 0;
      failures.set(key, { reason, behind, facts: known + 1 });
    }
  }
  return [...failures.values()];
}

function chunksOf<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHANGES) }, (_, index) =>
    items.slice(index * CHANGES, (index + 1) * CHANGES),
  );
}
